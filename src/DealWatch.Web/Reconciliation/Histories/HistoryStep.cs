using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Reconciliation.Histories;

/// <summary>A dated step in a deal's life.</summary>
internal sealed record HistoryStep
{
    public required DealEventKind Kind { get; init; }

    /// <summary>Null when no source dates it.</summary>
    public required DateOnly? Date { get; init; }

    public required DateBound Bound { get; init; }

    /// <summary>The money of the step itself.</summary>
    public MoneyValue? Money { get; init; }

    public MoneyEffect Effect { get; init; }

    /// <summary>Whether a source calls the step signed; what is not binding adds nothing to a signed deal.</summary>
    public bool IsBinding { get; init; }

    /// <summary>A total over this and the steps before it that a source states.</summary>
    public MoneyValue? Total { get; init; }

    /// <summary>The source of <see cref="Total"/>.</summary>
    public LinkReport? TotalReport { get; init; }

    /// <summary>The total is the sum of no steps.</summary>
    public bool IsUnexplained { get; init; }

    /// <summary>The term that the step itself is stated with.</summary>
    public int? DurationMonths { get; init; }

    public int? StartYear { get; init; }

    public int? EndYear { get; init; }

    /// <summary>Months of the term, also where only its years are stated; null when neither is.</summary>
    public int? Months => Terms.Months(DurationMonths, StartYear, EndYear);

    /// <summary>All that tell of the step, the best one first.</summary>
    public required IReadOnlyList<LinkReport> Reports { get; init; }
}
