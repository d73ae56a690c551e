namespace DealWatch.Web.Search;

/// <summary>Deals of one year.</summary>
/// <param name="Year">Null for undated deals.</param>
/// <param name="SignedUsd">Sum of the signed ones with a value, in US dollars.</param>
public sealed record YearFigure(int? Year, int Deals, long SignedUsd);
