using DealWatch.Extraction.Records;

namespace DealWatch.Web.Tests.Pages.Samples;

/// <summary>A report as the extractor would give it, written by hand for the tests of the pages. Reports with one key tell of one deal.</summary>
internal sealed record SampleDeal(string Key, DealType Type, DealStatus Status, params SampleParty[] Parties)
{
    public bool Primary { get; init; } = true;

    public MoneyValue? Value { get; init; }

    public int? Months { get; init; }

    public int? StartYear { get; init; }

    public int? EndYear { get; init; }

    public DealChip[] Chips { get; init; } = [];

    public string? Cloud { get; init; }

    public double? PowerMw { get; init; }

    public double Confidence { get; init; } = 0.9;

    /// <summary>Field and the words of the article that it was read from.</summary>
    public required (string Field, string Quote)[] Evidence { get; init; }
}
