using DealWatch.Extraction.Records;

namespace DealWatch.Web.Search;

/// <summary>What a deal and each report of it have in common.</summary>
public abstract record DealTerms
{
    /// <summary>Main deal of its article, or of one of them.</summary>
    public required bool IsPrimary { get; init; }

    public required DealType Type { get; init; }

    public required DealStatus Status { get; init; }

    /// <summary>As stated: its own currency, per year or month where the source says so.</summary>
    public required MoneyValue? Value { get; init; }

    public required int? DurationMonths { get; init; }

    public required int? StartYear { get; init; }

    public required int? EndYear { get; init; }

    /// <summary>Cloud brand (AWS).</summary>
    public required string? CloudProvider { get; init; }

    public required double? PowerMw { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    public required IReadOnlyList<PartyRow> Parties { get; init; }

    public required IReadOnlyList<DealChip> Chips { get; init; }
}
