namespace DealWatch.Web.Pages.Deals.Editing.Entry;

/// <summary>A row of parties in the form.</summary>
public sealed class PartyInput
{
    public string? Role { get; set; }

    /// <summary>Name, brand or ticker of a company.</summary>
    public string? Company { get; set; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Company);
}
