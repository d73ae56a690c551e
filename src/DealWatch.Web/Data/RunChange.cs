namespace DealWatch.Web.Data;

/// <summary>One difference that a run made.</summary>
public sealed class RunChange
{
    public int Id { get; set; }

    public int RunId { get; set; }

    public ExtractionRun? Run { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>Number of the deal that the record belonged to, or belongs to when it is new; it may be another one's part by now.</summary>
    public int? DealId { get; set; }

    /// <summary>The record in a sentence: before, or as it is when it is new.</summary>
    public required string Record { get; set; }

    public RunChangeKind Kind { get; set; }

    /// <summary>The field as people see it; null when the whole record came or went.</summary>
    public string? Field { get; set; }

    /// <summary>Null when the field was not stated before.</summary>
    public string? From { get; set; }

    /// <summary>Null when the field is not stated any more.</summary>
    public string? To { get; set; }
}
