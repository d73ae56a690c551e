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

    /// <summary>Null when no source dates it.</summary>
    public DateOnly? Date { get; set; }
}
