namespace DealWatch.Web.Search;

/// <summary>A kind of chips in the deals of a company.</summary>
/// <param name="Vendor">Null when no source names it.</param>
/// <param name="Model">Null when no source names it.</param>
/// <param name="Deals">Largest first, each with the number of chips that it states.</param>
public sealed record ChipUse(string? Vendor, string? Model, IReadOnlyList<(PortraitDeal Deal, long? Quantity)> Deals);
