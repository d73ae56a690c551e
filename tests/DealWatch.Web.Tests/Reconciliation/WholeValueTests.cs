using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;

namespace DealWatch.Web.Tests.Reconciliation;

public sealed class WholeValueTests
{
    private static readonly UsdRates Rates = UsdRates.Load();

    [Theory]
    [InlineData(MoneyPeriod.Total, null, null, null, 30L)]
    [InlineData(MoneyPeriod.PerYear, 60, null, null, 150L)]
    [InlineData(MoneyPeriod.PerYear, 18, null, null, 45L)]
    [InlineData(MoneyPeriod.PerYear, null, 2026, 2029, 120L)]
    [InlineData(MoneyPeriod.PerMonth, 12, null, null, 360L)]
    [InlineData(MoneyPeriod.PerYear, null, null, null, null)]
    [InlineData(MoneyPeriod.PerYear, null, 2026, null, null)]
    [InlineData(MoneyPeriod.PerYear, null, 2029, 2026, null)]
    public void A_value_per_period_needs_a_term(MoneyPeriod period, int? months, int? start, int? end, long? whole)
    {
        var deal = Deal(30, "USD", 2025);
        (deal.Period, deal.DurationMonths, deal.StartYear, deal.EndYear) = (period, months, start, end);

        WholeValue.InUsd(deal, Rates)?.Amount.Should().Be(whole);
        (WholeValue.InUsd(deal, Rates) is null).Should().Be(whole is null);
    }

    [Fact]
    public void Another_currency_is_converted_at_the_average_of_its_year()
    {
        WholeValue.InUsd(Deal(1_000_000_000, "EUR", 2024), Rates).Should().Be(((long Amount, int? RateYear)?)(1_082_000_000L, 2024));
        WholeValue.InUsd(Deal(1_000_000_000, "EUR", 2031), Rates)!.Value.RateYear.Should().Be(2025, "the nearest year before");
    }

    [Theory]
    [InlineData("EUR", 1999)]
    [InlineData("XAU", 2025)]
    public void Without_a_rate_there_is_no_figure(string currency, int year) => WholeValue.InUsd(Deal(5, currency, year), Rates).Should().BeNull();

    [Fact]
    public void Without_a_day_there_is_no_rate()
    {
        var deal = Deal(5, "EUR", 2025);
        deal.Date = null;

        WholeValue.InUsd(deal, Rates).Should().BeNull();
    }

    [Fact]
    public void A_number_beyond_all_reason_is_not_counted() => WholeValue.InUsd(Deal(long.MaxValue, "USD", 2025), Rates).Should().BeNull();

    [Fact]
    public void Every_currency_has_all_three_years()
    {
        foreach (var currency in (string[])["EUR", "GBP", "JPY", "CNY", "KRW", "INR", "CAD", "AUD", "CHF", "AED", "SAR", "SEK", "NOK", "BRL", "TWD"])
        {
            foreach (var year in (int[])[2023, 2024, 2025])
            {
                var rate = Rates.Find(currency, new DateOnly(year, 6, 1))!;
                rate.Year.Should().Be(year, currency);
                rate.Source.Should().NotBeEmpty(currency);
            }
        }
    }

    private static Deal Deal(long amount, string currency, int year) => new()
    {
        Slug = "x",
        Amount = amount,
        Currency = currency,
        Period = MoneyPeriod.Total,
        Date = new DateOnly(year, 6, 1),
    };
}
