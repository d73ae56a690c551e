namespace DealWatch.Web.Data;

/// <summary>A person's word on two reports: the same deal, or different ones. Of two on one pair that hold, the newer counts.</summary>
public sealed class Judgement
{
    public int Id { get; set; }

    public int EditId { get; set; }

    public Edit? Edit { get; set; }

    public int ReportAId { get; set; }

    public DealReport? ReportA { get; set; }

    public int ReportBId { get; set; }

    public DealReport? ReportB { get; set; }

    /// <summary>False: different deals.</summary>
    public bool Same { get; set; }
}
