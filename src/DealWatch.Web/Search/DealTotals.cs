namespace DealWatch.Web.Search;

/// <summary>The totals line of a selection.</summary>
/// <param name="ValuedSigned">Number of signed deals with a value in US dollars.</param>
/// <param name="SignedUsd">Sum of those values.</param>
public sealed record DealTotals(int Deals, int Companies, int ValuedSigned, long SignedUsd);
