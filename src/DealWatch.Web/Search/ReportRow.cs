namespace DealWatch.Web.Search;

/// <summary>What one article says about one deal.</summary>
public sealed record ReportRow : DealTerms
{
    public required int Id { get; init; }

    /// <summary>Null while the report is in no deal.</summary>
    public required int? DealId { get; init; }

    public required string DealSlug { get; init; }

    /// <summary>Number of the step by which a person said that it tells of no deal; null when nobody did.</summary>
    public int? DismissedBy { get; init; }

    /// <summary>Its article does not give it any more.</summary>
    public bool Withdrawn { get; init; }

    public required SourceRow Source { get; init; }

    public required DateOnly? Announced { get; init; }

    /// <summary>In order of the text; the field <c>deal</c> is the sentence that states the deal.</summary>
    public required IReadOnlyList<EvidenceRow> Evidence { get; init; }

    /// <summary>Where it is shown: its deal, else its place beside the article.</summary>
    public string Path => DealId is { } deal ? $"/deals/{deal}/{DealSlug}" : $"/articles/{Source.ArticleId}#r{Id}";

    /// <summary>The spans of a field (<c>value</c>, <c>parties[0]</c>, <c>chips[0].model</c>).</summary>
    public IEnumerable<EvidenceRow> For(string field) => Evidence.Where(evidence => evidence.Field == field);
}
