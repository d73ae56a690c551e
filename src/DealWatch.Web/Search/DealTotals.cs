namespace DealWatch.Web.Search;

/// <summary>The totals line of a selection.</summary>
/// <param name="ValuedSigned">Number of signed deals with a value in US dollars.</param>
/// <param name="SignedUsd">Sum of those values.</param>
/// <param name="UnsummedSigned">Number of signed deals with a value that is not in the sum (see <see cref="DealFilter.Unsummed"/>).</param>
public sealed record DealTotals(int Deals, int Companies, int ValuedSigned, long SignedUsd, int UnsummedSigned, LeftOut LeftOut);
