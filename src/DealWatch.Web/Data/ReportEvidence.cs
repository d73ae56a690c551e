namespace DealWatch.Web.Data;

/// <summary>The words of the article that a field of a report was read from.</summary>
public sealed class ReportEvidence
{
    public int Id { get; set; }

    public int ReportId { get; set; }

    public DealReport? Report { get; set; }

    /// <summary>Field name as in the output of <c>extract</c> (<c>value</c>, <c>parties[0]</c>); <c>deal</c> for the sentence that states the deal.</summary>
    public required string Field { get; set; }

    /// <summary>First UTF-16 code unit in <see cref="Article.Text"/>.</summary>
    public int Start { get; set; }

    /// <summary>Exclusive.</summary>
    public int End { get; set; }

    public required string Quote { get; set; }

    /// <summary>Probability that the field was read rightly, given that the report is right; null when the extractor did not say.</summary>
    public double? Confidence { get; set; }
}
