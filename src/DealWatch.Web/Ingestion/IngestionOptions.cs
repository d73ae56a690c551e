namespace DealWatch.Web.Ingestion;

/// <summary>Section <c>Ingestion</c>.</summary>
public sealed class IngestionOptions
{
    /// <summary>Largest file or pasted text, in bytes.</summary>
    public long MaxFileBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>Most files in one upload.</summary>
    public int MaxFiles { get; set; } = 20;
}
