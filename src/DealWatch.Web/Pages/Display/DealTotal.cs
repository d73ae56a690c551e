using DealWatch.Extraction.Records;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Search;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Pages.Display;

/// <summary>What a deal counts for in sums, where its stated value does not say so itself.</summary>
/// <param name="Text">The whole value in US dollars, or why there is none.</param>
/// <param name="How">How it was computed, for the hover text; null when there is none.</param>
internal sealed record DealTotal(string Text, string? How)
{
    /// <summary>Null when nothing is stated, and when the stated value is a total in US dollars.</summary>
    public static DealTotal? Of(DealRow deal, UsdRates rates)
    {
        if (deal.Value is not { } value)
        {
            return null;
        }

        var isTotal = value.Period == MoneyPeriod.Total;
        return deal.AmountUsd switch
        {
            null => new(T("In no sum: {0}", Missing(deal, value)), null),
            { } when value.Currency == "USD" && isTotal => null,
            { } usd => new(
                (deal.UsdRateYear is null ? "" : "≈ ") + (isTotal ? MoneyText.Short(usd, "USD") : T("{0} in all", MoneyText.Short(usd, "USD"))),
                $"{MoneyText.Exact(usd, "USD")}{Rate(value.Currency, deal, rates)}"),
        };
    }

    private static string Missing(DealRow deal, MoneyValue value) => (deal.Date, value) switch
    {
        (_, { Period: not MoneyPeriod.Total }) when deal.DurationMonths is null && (deal.StartYear is null || deal.EndYear is null) => T("no term is stated"),
        (null, { Currency: not "USD" }) => T("without a date there is no exchange rate"),
        (_, { Currency: not "USD" }) => T("no exchange rate is known"),
        _ => T("it is too large to be true"),
    };

    private static string Rate(string currency, DealRow deal, UsdRates rates)
    {
        if (deal.UsdRateYear is not { } known || rates.Find(currency, new DateOnly(known, 1, 1)) is not { } rate)
        {
            return "";
        }

        var later = deal.Date?.Year > known ? T(" That of {0} is not known yet.", deal.Date.Value.Year) : "";
        return T(", at {0} {1} for 1 USD, the average of {2} ({3}).", rate.PerUsd.ToString("0.####", InterfaceLanguage.Format), currency, known, rate.Source) + later;
    }
}
