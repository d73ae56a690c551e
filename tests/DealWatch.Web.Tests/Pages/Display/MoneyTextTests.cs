using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Pages.Display;

namespace DealWatch.Web.Tests.Pages.Display;

public sealed class MoneyTextTests
{
    [Theory]
    [InlineData(38_000_000_000, "USD", "$38 billion")]
    [InlineData(6_500_000_000, "EUR", "€6.5 billion")]
    [InlineData(1_375_000_000, "USD", "$1.375 billion")]
    [InlineData(53_283_740_000, "USD", "$53.28 billion")]
    [InlineData(999_999_999, "USD", "$1 billion")]
    [InlineData(1_000_000_000_000, "KRW", "₩1 trillion")]
    [InlineData(1_400_000_000_000_000, "JPY", "¥1,400 trillion")]
    [InlineData(250_000, "GBP", "£250,000")]
    [InlineData(0, "USD", "$0")]
    [InlineData(3_000_000, "CHF", "CHF 3 million")]
    public void Writes_amounts_in_the_largest_unit_that_fits(long amount, string currency, string expected) =>
        MoneyText.Short(amount, currency).Should().Be(expected);

    [Theory]
    [InlineData(MoneyQualifier.Exact, MoneyPeriod.Total, "$30 billion")]
    [InlineData(MoneyQualifier.Exact, MoneyPeriod.PerYear, "$30 billion a year")]
    [InlineData(MoneyQualifier.UpTo, MoneyPeriod.Total, "up to $30 billion")]
    [InlineData(MoneyQualifier.Approx, MoneyPeriod.PerMonth, "about $30 billion a month")]
    [InlineData(MoneyQualifier.AtLeast, MoneyPeriod.Total, "over $30 billion")]
    public void Says_how_an_amount_is_meant_and_what_time_it_covers(MoneyQualifier qualifier, MoneyPeriod period, string expected) =>
        MoneyText.Full(new MoneyValue(30_000_000_000, "USD", qualifier, period)).Should().Be(expected);

    [Fact]
    public void Gives_all_digits_for_the_hover_text() => MoneyText.Exact(38_000_000_000, "USD").Should().Be("38,000,000,000 USD");

    [Fact]
    public void Does_not_depend_on_the_culture_of_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            MoneyText.Short(6_500_000_000, "EUR").Should().Be("€6.5 billion");
            TermText.Day(new DateOnly(2025, 3, 1)).Should().Be("1 March 2025");
            QuantityText.Power(1250).Should().Be("1.25 GW");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
