namespace DealWatch.Web.Data;

/// <summary>A person's word that a report tells of no deal: it stays stored and is in no deal, list or sum.</summary>
public sealed class Dismissal
{
    public int Id { get; set; }

    public int EditId { get; set; }

    public Edit? Edit { get; set; }

    public int ReportId { get; set; }

    public DealReport? Report { get; set; }

    /// <summary>
    /// A report that stayed in the deal: what people set on the dismissed one holds for that deal, and the deal's old address leads there. Null when none stayed.
    /// </summary>
    public int? BesideReportId { get; set; }

    public DealReport? BesideReport { get; set; }
}
