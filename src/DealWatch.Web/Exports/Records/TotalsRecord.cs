using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>Sums over the selected deals. Each dollar counts once, and only signed deals count.</summary>
/// <param name="SignedUsd">Sum of the signed deals with a value, in US dollars.</param>
/// <param name="ValuedSigned">How many deals that sum counts.</param>
/// <param name="UnsummedSigned">Signed deals with a value that cannot be summed: per year or month without a term, or without a known rate.</param>
/// <param name="LeftOut">What else the sum does not count, by reason.</param>
/// <param name="Address">Page with all selected deals.</param>
/// <param name="CountedAddress">Page with the deals that the sum counts, each with its quotes.</param>
public sealed record TotalsRecord(int Deals, int Companies, long SignedUsd, int ValuedSigned, int UnsummedSigned, LeftOut LeftOut, string Address, string CountedAddress)
{
    public static TotalsRecord Of(DealTotals totals, DealFilter filter, SiteLinks links) => new(
        totals.Deals,
        totals.Companies,
        totals.SignedUsd,
        totals.ValuedSigned,
        totals.UnsummedSigned,
        totals.LeftOut,
        links.Filtered("/", filter),
        links.Root + FilterLinks.ValuedSigned(filter, totals.LeftOut));
}
