using DealWatch.Web.Data;

namespace DealWatch.Web.Reconciliation;

/// <summary>What a whole deal is worth in US dollars.</summary>
internal static class WholeValue
{
    /// <summary>More than the yearly product of the world: a misread number, which must not drown every sum.</summary>
    private const decimal Limit = 100_000_000_000_000;

    /// <summary>Null when there is no value, no term for a value per year or month, or no rate.</summary>
    public static (long Amount, int? RateYear)? InUsd(Deal deal, UsdRates rates)
    {
        if (deal.Amount is not { } amount || deal.Currency is not { } currency || Times(deal) is not { } times)
        {
            return null;
        }

        return InUsd(amount * times, currency, deal.Date, rates);
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

    private static int? Months(Deal deal) =>
        deal.DurationMonths ?? (deal is { StartYear: { } start, EndYear: { } end } && end >= start ? (end - start + 1) * 12 : null);
}
