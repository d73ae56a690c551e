namespace DealWatch.Web.Reconciliation;

/// <summary>An exchange rate.</summary>
/// <param name="PerUsd">Units of the currency for one US dollar, average of the year.</param>
/// <param name="Source">Where it comes from, for people.</param>
public sealed record UsdRate(int Year, decimal PerUsd, string Source);
