namespace DealWatch.Web.Data;

/// <summary>
/// Two of a report's parties, each as the company at the top of its parents: what reports of the same parties are found by, and where linking keeps which of
/// them tell of one deal.
/// </summary>
public sealed class ReportPair
{
    /// <summary>The lower of both numbers.</summary>
    public int LowCompanyId { get; set; }

    public int HighCompanyId { get; set; }

    public int ReportId { get; set; }

    public DealReport? Report { get; set; }

    /// <summary>The reports of the pair with the same number tell of one deal: the lowest number of them; 0 until the pair is sorted, and for a report in no deal.</summary>
    public int GroupId { get; set; }

    /// <summary>How strongly the report is tied to the likest one of its group; 0 when it stands alone.</summary>
    public double Strength { get; set; }

    /// <summary>Another report of the group states the same value.</summary>
    public bool SharesMoney { get; set; }
}
