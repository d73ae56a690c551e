using DealWatch.Extraction.Records;

namespace DealWatch.Web.Search;

/// <summary>What one article says about one deal.</summary>
public sealed record ReportRow
{
    public required int Id { get; init; }

    public required int DealId { get; init; }

    public required string DealSlug { get; init; }

    public required SourceRow Source { get; init; }

    public required bool IsPrimary { get; init; }

    public required DealType Type { get; init; }

    public required DealStatus Status { get; init; }

    public required MoneyValue? Value { get; init; }

    public required int? DurationMonths { get; init; }

    public required int? StartYear { get; init; }

    public required int? EndYear { get; init; }

    public required string? CloudProvider { get; init; }

    public required double? PowerMw { get; init; }

    public required DateOnly? Announced { get; init; }

    public required double Confidence { get; init; }

    public required IReadOnlyList<PartyRow> Parties { get; init; }

    public required IReadOnlyList<DealChip> Chips { get; init; }

    /// <summary>In order of the text; the field <c>deal</c> is the sentence that states the deal.</summary>
    public required IReadOnlyList<EvidenceRow> Evidence { get; init; }

    /// <summary>The spans of a field (<c>value</c>, <c>parties[0]</c>, <c>chips[0].model</c>).</summary>
    public IEnumerable<EvidenceRow> For(string field) => Evidence.Where(evidence => evidence.Field == field);
}
