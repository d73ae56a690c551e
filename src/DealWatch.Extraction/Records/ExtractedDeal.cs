namespace DealWatch.Extraction.Records;

/// <summary>What one article says about one deal. A field that the text does not state is null or empty; every other field has evidence.</summary>
public sealed record ExtractedDeal
{
    /// <summary>Whether it is a main deal of the article; false for a background mention.</summary>
    public required bool Primary { get; init; }

    /// <summary>What it is about.</summary>
    public required DealType Type { get; init; }

    /// <summary>How firm it is.</summary>
    public required DealStatus Status { get; init; }

    /// <summary>At least two parties.</summary>
    public required IReadOnlyList<DealParty> Parties { get; init; }

    /// <summary>The deal's main value; null when none is stated.</summary>
    public MoneyValue? Value { get; init; }

    /// <summary>What <see cref="Value"/> means beside earlier contracts of the parties; evidence under <c>sense</c> unless plain.</summary>
    public ValueSense Sense { get; init; }

    /// <summary>A total over this and earlier contracts that the text states beside <see cref="Value"/>; null when none is stated.</summary>
    public MoneyValue? Total { get; init; }

    /// <summary>Term in months, 1 to 1200; null when not stated as a length of time.</summary>
    public int? DurationMonths { get; init; }

    /// <summary>First year of a stated term; null when not stated.</summary>
    public int? StartYear { get; init; }

    /// <summary>Last year of a stated term; null when not stated.</summary>
    public int? EndYear { get; init; }

    /// <summary>Chips that the deal is about.</summary>
    public IReadOnlyList<DealChip> Chips { get; init; } = [];

    /// <summary>Brand that supplies cloud capacity (AWS, Azure, CoreWeave); null when none does.</summary>
    public string? CloudProvider { get; init; }

    /// <summary>Electric power in megawatts; null when not stated.</summary>
    public double? PowerMw { get; init; }

    /// <summary>Day of the announcement when the text states it.</summary>
    public DateOnly? Announced { get; init; }

    /// <summary>Calibrated probability that the record is right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>At least one span for every field that is not null.</summary>
    public required IReadOnlyList<FieldEvidence> Evidence { get; init; }

    /// <summary>The sentence that states the deal best, as a span of the stored text under field <c>deal</c>.</summary>
    public required FieldEvidence Statement { get; init; }

    /// <summary>Why the record was made: triggers, candidates and scores, one line each, for people. Empty unless asked for.</summary>
    public IReadOnlyList<string> Explanation { get; init; } = [];
}
