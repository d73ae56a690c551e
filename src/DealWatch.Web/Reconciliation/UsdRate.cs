namespace DealWatch.Web.Reconciliation;

/// <summary>An exchange rate.</summary>
/// <param name="PerUsd">Units of the currency for one US dollar, average of the year.</param>
public sealed record UsdRate(int Year, decimal PerUsd);
