using DealWatch.Extraction.Records;

namespace DealWatch.Web.Data;

/// <summary>What all reports of one deal together say: an identity, resolved values and a history.</summary>
public sealed class Deal
{
    public int Id { get; set; }

    /// <summary>Words for the address; not an identity.</summary>
    public required string Slug { get; set; }

    public DealType Type { get; set; }

    public DealStatus Status { get; set; }

    /// <summary>Main deal of at least one article.</summary>
    public bool IsPrimary { get; set; }

    /// <summary>Day that the timeline sorts by: stated announcement, else the earliest publication; null when neither is known.</summary>
    public DateOnly? Date { get; set; }

    /// <summary><see cref="DateKey"/> of <see cref="Date"/> and <see cref="Id"/>: the order of the timeline and the rowid in its full-text index.</summary>
    public long SortKey { get; set; }

    public long? Amount { get; set; }

    public string? Currency { get; set; }

    public MoneyQualifier? Qualifier { get; set; }

    public MoneyPeriod? Period { get; set; }

    /// <summary>Value of the whole deal in US dollars; null when no value is stated, when it is per year or month without a term, or when no rate is known.</summary>
    public long? AmountUsd { get; set; }

    /// <summary>Year of the average exchange rate behind <see cref="AmountUsd"/>; null when nothing was converted.</summary>
    public int? UsdRateYear { get; set; }

    /// <summary>Another deal may be the same one and states the same money: sums leave this one out until a person has said.</summary>
    public bool IsPossibleDouble { get; set; }

    public int? DurationMonths { get; set; }

    public int? StartYear { get; set; }

    public int? EndYear { get; set; }

    public string? CloudProvider { get; set; }

    public double? PowerMw { get; set; }

    public double Confidence { get; set; }

    public List<DealReport> Reports { get; } = [];

    public List<DealParty> Parties { get; } = [];

    public List<DealChip> Chips { get; } = [];

    public List<DealEvent> Events { get; } = [];

    public List<DealField> Fields { get; } = [];
}
