namespace DealWatch.Web.Data;

/// <summary>Chips of a deal, resolved from its reports.</summary>
public sealed class DealChip
{
    public int Id { get; set; }

    public int DealId { get; set; }

    public Deal? Deal { get; set; }

    public int Ordinal { get; set; }

    public string? Vendor { get; set; }

    public string? Model { get; set; }

    public long? Quantity { get; set; }
}
