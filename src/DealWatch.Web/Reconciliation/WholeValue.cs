using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Histories;

namespace DealWatch.Web.Reconciliation;

/// <summary>What a whole deal is worth in US dollars.</summary>
internal static class WholeValue
{
    /// <summary>More than the yearly product of the world: a misread number, which must not drown every sum.</summary>
    private const decimal Limit = 100_000_000_000_000;

    /// <summary>Null when there is no value, no term for a value per year or month, or no rate.</summary>
    /// <param name="ofSteps">What the deal's steps come to over their own terms, where these differ; null where the deal's own value and term say it.</param>
    public static (long Amount, int? RateYear)? InUsd(Deal deal, UsdRates rates, decimal? ofSteps = null)
    {
        if (deal.Amount is not { } amount || deal.Currency is not { } currency || (ofSteps ?? amount * Times(deal)) is not { } whole)
        {
            return null;
        }

        return InUsd(whole, currency, deal.Date, rates);
    }

    /// <summary>Null when no rate is known for the day, or when the sum is none that can be.</summary>
    public static (long Amount, int? RateYear)? InUsd(decimal sum, string currency, DateOnly? day, UsdRates rates)
    {
        if (currency == "USD")
        {
            return sum <= Limit ? ((long)sum, null) : null;
        }

        return day is { } date && rates.Find(currency, date) is { } rate && sum / rate.PerUsd <= Limit
            ? ((long)Math.Round(sum / rate.PerUsd), rate.Year)
            : null;
    }

    /// <summary>How often the stated amount is paid over the whole term.</summary>
    private static decimal? Times(Deal deal) => deal.Period switch
    {
        MoneyPeriod.PerYear => Months(deal) / 12m,
        MoneyPeriod.PerMonth => Months(deal),
        _ => 1,
    };

    private static int? Months(Deal deal) => Terms.Months(deal.DurationMonths, deal.StartYear, deal.EndYear);
}
