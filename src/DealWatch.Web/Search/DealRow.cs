namespace DealWatch.Web.Search;

/// <summary>A deal as lists and pages show it.</summary>
public sealed record DealRow : DealTerms
{
    public required int Id { get; init; }

    public required string Slug { get; init; }

    /// <summary>Null when no source dates the deal.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>The value in the words of the newest article that states it.</summary>
    public required QuoteRow? ValueAsWritten { get; init; }

    /// <summary>Value of the whole deal in US dollars; null when there is none or no rate is known.</summary>
    public required long? AmountUsd { get; init; }

    /// <summary>Year of the average rate behind <see cref="AmountUsd"/>; null when nothing was converted.</summary>
    public required int? UsdRateYear { get; init; }

    /// <summary>The articles that tell of it, newest first, each once.</summary>
    public required IReadOnlyList<SourceRow> Sources { get; init; }
}
