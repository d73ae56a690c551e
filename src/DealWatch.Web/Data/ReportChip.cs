namespace DealWatch.Web.Data;

/// <summary>Chips of a report.</summary>
public sealed class ReportChip
{
    public int Id { get; set; }

    public int ReportId { get; set; }

    public DealReport? Report { get; set; }

    public int Ordinal { get; set; }

    public string? Vendor { get; set; }

    public string? Model { get; set; }

    public long? Quantity { get; set; }
}
