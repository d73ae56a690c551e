namespace DealWatch.Web.Data;

/// <summary>Two of a report's parties, each as the company at the top of its parents: what reports of the same parties are found by.</summary>
public sealed class ReportPair
{
    /// <summary>The lower of both numbers.</summary>
    public int LowCompanyId { get; set; }

    public int HighCompanyId { get; set; }

    public int ReportId { get; set; }

    public DealReport? Report { get; set; }
}
