namespace DealWatch.Web.Search;

/// <summary>Signed purchases and sales of one quarter, by the day of the deal.</summary>
/// <param name="Quarter">1 to 4.</param>
/// <param name="Usd">Sum of those with a value, in US dollars.</param>
public sealed record QuarterFigure(int Year, int Quarter, int Deals, long Usd);
