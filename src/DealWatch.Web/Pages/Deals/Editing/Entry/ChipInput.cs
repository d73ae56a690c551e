namespace DealWatch.Web.Pages.Deals.Editing.Entry;

/// <summary>A row of chips in the form.</summary>
public sealed class ChipInput
{
    public string? Quantity { get; set; }

    public string? Vendor { get; set; }

    public string? Model { get; set; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Quantity) && string.IsNullOrWhiteSpace(Vendor) && string.IsNullOrWhiteSpace(Model);
}
