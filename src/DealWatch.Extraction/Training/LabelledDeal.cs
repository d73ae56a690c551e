using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Training;

/// <summary>A deal as a reader labelled it.</summary>
public sealed record LabelledDeal
{
    /// <summary>Whether it is a main deal of the article.</summary>
    public required bool Primary { get; init; }

    /// <summary>What it is about.</summary>
    public required DealType Type { get; init; }

    /// <summary>How firm it is.</summary>
    public required DealStatus Status { get; init; }

    /// <summary>Its parties with every name that would be right.</summary>
    public required IReadOnlyList<LabelledParty> Parties { get; init; }

    /// <summary>The words of the article that state it best, verbatim; null when not labelled.</summary>
    public string? Evidence { get; init; }

    /// <summary>Its value; null when the article states none.</summary>
    public MoneyValue? Value { get; init; }

    /// <summary>Term in months; null when not stated.</summary>
    public int? DurationMonths { get; init; }

    /// <summary>Vendors of the chips that it is about.</summary>
    public IReadOnlyList<string> ChipVendors { get; init; } = [];

    /// <summary>Models of the chips that it is about.</summary>
    public IReadOnlyList<string> ChipModels { get; init; } = [];

    /// <summary>Brand that supplies the capacity; null when none does.</summary>
    public string? CloudProvider { get; init; }

    /// <summary>Power in megawatts; null when not stated.</summary>
    public double? PowerMw { get; init; }
}
