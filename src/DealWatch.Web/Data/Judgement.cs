namespace DealWatch.Web.Data;

/// <summary>A person's word on two reports: the same deal, or different ones. It stays when it is taken back.</summary>
public sealed class Judgement
{
    public int Id { get; set; }

    public int ReportAId { get; set; }

    public DealReport? ReportA { get; set; }

    public int ReportBId { get; set; }

    public DealReport? ReportB { get; set; }

    /// <summary>False: different deals.</summary>
    public bool Same { get; set; }

    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    public string? Note { get; set; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? UndoneAt { get; set; }
}
