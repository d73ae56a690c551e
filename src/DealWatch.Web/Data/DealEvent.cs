namespace DealWatch.Web.Data;

/// <summary>A dated step in a deal's life, with the report that tells of it.</summary>
public sealed class DealEvent
{
    public int Id { get; set; }

    public int DealId { get; set; }

    public Deal? Deal { get; set; }

    public int ReportId { get; set; }

    public DealReport? Report { get; set; }

    public DealEventKind Kind { get; set; }

    public int Ordinal { get; set; }

    /// <summary>Null when no source dates it.</summary>
    public DateOnly? Date { get; set; }

    public DateBound Bound { get; set; }

    /// <summary>The money of the step itself, in whole units of <see cref="Currency"/>; null when it has none.</summary>
    public long? Amount { get; set; }

    public string? Currency { get; set; }

    public MoneyQualifier? Qualifier { get; set; }

    public MoneyPeriod? Period { get; set; }

    public MoneyEffect Effect { get; set; }

    /// <summary>A source calls the step signed.</summary>
    public bool IsBinding { get; set; }

    /// <summary>A total over this and the steps before it, in units of <see cref="Currency"/>, that <see cref="TotalReportId"/> states.</summary>
    public long? TotalAmount { get; set; }

    public int? TotalReportId { get; set; }

    public DealReport? TotalReport { get; set; }

    /// <summary>No sum of steps makes up the total.</summary>
    public bool IsUnexplained { get; set; }

    /// <summary>The term that the step itself is stated with.</summary>
    public int? DurationMonths { get; set; }

    public int? StartYear { get; set; }

    public int? EndYear { get; set; }
}
