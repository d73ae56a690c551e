using DealWatch.Web.Hosting;

namespace DealWatch.Web.Data;

/// <summary>Section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>The one folder that holds database, backups and logs; a relative one counts from the working directory.</summary>
    public string Folder { get; set; } = Path.Combine(AppRoot.Folder, "data");

    public string FullFolder => Path.GetFullPath(Folder);

    public string DatabaseFile => Path.Combine(FullFolder, "dealwatch.db");

    public string BackupFolder => Path.Combine(FullFolder, "backups");

    /// <summary>Weights of the extractor that were learned here; read in place of the shipped ones when the file is there.</summary>
    public string WeightsFile => Path.Combine(FullFolder, "weights.tsv");

    public string LogFolder => Path.Combine(FullFolder, "logs");
}
