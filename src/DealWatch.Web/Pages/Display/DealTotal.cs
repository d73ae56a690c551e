using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Search;

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
            null => new($"In no sum: {Missing(deal, value)}", null),
            { } when value.Currency == "USD" && isTotal => null,
            { } usd => new(
                $"{(deal.UsdRateYear is null ? "" : "≈ ")}{MoneyText.Short(usd, "USD")}{(isTotal ? "" : " in all")}",
                $"{MoneyText.Exact(usd, "USD")}{Rate(value.Currency, deal, rates)}"),
        };
    }

    private static string Missing(DealRow deal, MoneyValue value) => (deal.Date, value) switch
    {
        (_, { Period: not MoneyPeriod.Total }) when deal.DurationMonths is null && (deal.StartYear is null || deal.EndYear is null) => "no term is stated",
        (null, { Currency: not "USD" }) => "without a date there is no exchange rate",
        (_, { Currency: not "USD" }) => "no exchange rate is known",
        _ => "it is too large to be true",
    };

    private static string Rate(string currency, DealRow deal, UsdRates rates)
    {
        if (deal.UsdRateYear is not { } known || rates.Find(currency, new DateOnly(known, 1, 1)) is not { } rate)
        {
            return "";
        }

        var later = deal.Date?.Year > known ? $" That of {deal.Date.Value.Year} is not known yet." : "";
        return string.Create(CultureInfo.InvariantCulture, $", at {rate.PerUsd:0.####} {currency} for 1 USD, the average of {known} ({rate.Source}).{later}");
    }
}
