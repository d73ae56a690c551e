namespace DealWatch.Web.Data;

/// <summary>Record of one reading of stored articles with the extractor of that time.</summary>
public sealed class ExtractionRun
{
    public int Id { get; set; }

    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>UTC; null while it runs, and for good when the program ended before the run did.</summary>
    public DateTime? FinishedAt { get; set; }

    /// <summary>Which articles, for people.</summary>
    public required string Scope { get; set; }

    /// <summary>The versions that had read the articles before, the most frequent first.</summary>
    public string FromVersion { get; set; } = "";

    public required string ToVersion { get; set; }

    /// <summary>Articles that were to be read.</summary>
    public int Articles { get; set; }

    /// <summary>Of these, articles that have been read.</summary>
    public int Read { get; set; }

    /// <summary>Articles of which some record changed.</summary>
    public int Changed { get; set; }

    public int ReportsAdded { get; set; }

    public int ReportsChanged { get; set; }

    public int ReportsGone { get; set; }

    /// <summary>Found no more, and kept because a person had said something on them.</summary>
    public int ReportsKept { get; set; }

    public List<RunChange> Changes { get; } = [];
}
