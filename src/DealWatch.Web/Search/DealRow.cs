using DealWatch.Extraction.Records;

namespace DealWatch.Web.Search;

/// <summary>A deal as lists and pages show it.</summary>
public sealed record DealRow
{
    public required int Id { get; init; }

    public required string Slug { get; init; }

    public required DealType Type { get; init; }

    public required DealStatus Status { get; init; }

    public required bool IsPrimary { get; init; }

    /// <summary>Null when no source dates the deal.</summary>
    public required DateOnly? Date { get; init; }

    public required MoneyValue? Value { get; init; }

    /// <summary>The value in the words of the newest article that states it.</summary>
    public required QuoteRow? ValueAsWritten { get; init; }

    /// <summary>Value of the whole deal in US dollars; null when there is none or no rate is known.</summary>
    public required long? AmountUsd { get; init; }

    public required int? DurationMonths { get; init; }

    public required int? StartYear { get; init; }

    public required int? EndYear { get; init; }

    public required string? CloudProvider { get; init; }

    public required double? PowerMw { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    public required IReadOnlyList<PartyRow> Parties { get; init; }

    public required IReadOnlyList<DealChip> Chips { get; init; }

    /// <summary>The articles that tell of it, newest first, each once.</summary>
    public required IReadOnlyList<SourceRow> Sources { get; init; }
}
