using DealWatch.Web.Hosting;

namespace DealWatch.Web.Ingestion;

/// <summary>Section <c>Seeds</c>.</summary>
public sealed class SeedOptions
{
    /// <summary>Folder whose articles are read at every start; those that are there already are left alone. A missing folder is no error.</summary>
    public string Folder { get; set; } = Path.Combine(AppRoot.Folder, "seeds");
}
