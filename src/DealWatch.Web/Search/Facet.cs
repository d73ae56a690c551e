namespace DealWatch.Web.Search;

/// <summary>A choice of the filter bar.</summary>
/// <param name="Value">What the query string holds.</param>
/// <param name="Label">What people read.</param>
/// <param name="Deals">Number of deals, over all of them.</param>
public sealed record Facet(string Value, string Label, int Deals);
