namespace DealWatch.Extraction.Tests.Goldens;

/// <summary>A deal as a person labelled it.</summary>
internal sealed record GoldenDeal
{
    public required bool Primary { get; init; }

    public required string Type { get; init; }

    public required IReadOnlyList<GoldenParty> Parties { get; init; }

    public GoldenValue? Value { get; init; }

    public int? DurationMonths { get; init; }

    public int? StartYear { get; init; }

    public int? EndYear { get; init; }

    public IReadOnlyList<GoldenChip> Chips { get; init; } = [];

    public string? CloudProvider { get; init; }

    public double? PowerMw { get; init; }

    public required string Status { get; init; }

    public required string Evidence { get; init; }
}
