using DealWatch.Extraction;
using DealWatch.Extraction.Records;
using DealWatch.Web.Pages.Deals.Editing.Entry;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Tests.Pages.Editing;

/// <summary>What people type, as values or with why not.</summary>
public sealed class TypedValueTests
{
    private static readonly TypedMoney Money = new(DealExtractor.Create());

    [Theory]
    [InlineData("38bn USD", "38000000000 USD exact total")]
    [InlineData(" $38 billion ", "38000000000 USD exact total")]
    [InlineData("38,000,000,000 USD", "38000000000 USD exact total")]
    [InlineData("€11.9bn", "11900000000 EUR exact total")]
    [InlineData("USD 750m", "750000000 USD exact total")]
    [InlineData("at least 2 billion dollars a year", "2000000000 USD at_least per_year")]
    [InlineData("about 5bn pounds", "5000000000 GBP approx total")]
    [InlineData("up to 5bn USD per month", "5000000000 USD up_to per_month")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Money_is_read_as_an_article_says_it(string? text, string value) =>
        Money.Read(text, MoneyQualifier.Exact, MoneyPeriod.Total).Should().Be(new Typed(value, null));

    [Theory]
    [InlineData("38bn", "currency is missing")]
    [InlineData("38", "currency is missing")]
    [InlineData("a lot of USD", "not understood")]
    [InlineData("-5bn USD", "not understood")]
    [InlineData("38bn USD for chips", "not understood")]
    [InlineData("5-6 billion USD", "Two numbers")]
    [InlineData("38bn USD or 40bn USD", "Two numbers")]
    [InlineData("99999999999999999999 USD", "not understood")]
    public void Money_that_is_not_clear_is_refused_with_the_reason(string text, string reason)
    {
        var typed = Money.Read(text, MoneyQualifier.Exact, MoneyPeriod.Total);

        typed.Value.Should().BeEmpty();
        typed.Problem.Should().Contain(reason);
    }

    [Fact]
    public void Words_and_choices_of_an_amount_go_together_unless_they_contradict()
    {
        Money.Read("38bn USD", MoneyQualifier.UpTo, MoneyPeriod.PerYear).Value.Should().Be("38000000000 USD up_to per_year");
        Money.Read("up to 38bn USD", MoneyQualifier.UpTo, MoneyPeriod.Total).Value.Should().Be("38000000000 USD up_to total");
        Money.Read("up to 38bn USD", MoneyQualifier.AtLeast, MoneyPeriod.Total).Problem.Should().Contain("Say it once");
        Money.Read("38bn USD a year", MoneyQualifier.Exact, MoneyPeriod.PerMonth).Problem.Should().Contain("Say it once");
    }

    [Theory]
    [InlineData("about 77bn USD", MoneyQualifier.UpTo, MoneyPeriod.PerYear, "approx per_year")]
    [InlineData("exactly 77bn USD", MoneyQualifier.UpTo, MoneyPeriod.PerYear, "exact per_year")]
    [InlineData("77bn USD in total", MoneyQualifier.UpTo, MoneyPeriod.PerYear, "up_to total")]
    [InlineData("77bn USD a month", MoneyQualifier.UpTo, MoneyPeriod.PerYear, "up_to per_month")]
    [InlineData("77bn USD", MoneyQualifier.UpTo, MoneyPeriod.PerYear, "up_to per_year")]
    [InlineData("about 77bn USD", MoneyQualifier.Exact, MoneyPeriod.PerYear, "approx per_year")]
    public void Words_count_where_nobody_has_touched_the_choice_beside_them(string text, MoneyQualifier qualifier, MoneyPeriod period, string meant)
    {
        var filled = new MoneyValue(50_000_000_000, "USD", MoneyQualifier.UpTo, MoneyPeriod.PerYear);

        Money.Read(text, qualifier, period, filled).Should().Be(new Typed($"77000000000 USD {meant}", null));
    }

    [Fact]
    public void Words_against_a_choice_that_somebody_made_are_refused()
    {
        var filled = new MoneyValue(50_000_000_000, "USD", MoneyQualifier.UpTo, MoneyPeriod.PerYear);

        Money.Read("about 77bn USD", MoneyQualifier.AtLeast, MoneyPeriod.PerYear, filled).Problem.Should().Contain("Say it once");
        Money.Read("exactly 77bn USD", MoneyQualifier.AtLeast, MoneyPeriod.PerYear, filled).Problem.Should().Contain("Say it once");
        Money.Read("77bn USD in total", MoneyQualifier.UpTo, MoneyPeriod.PerMonth, filled).Problem.Should().Contain("Say it once");
    }

    [Theory]
    [InlineData(38_000_000_000, "38 billion USD")]
    [InlineData(1_375_000_000, "1.375 billion USD")]
    [InlineData(1_234_567_890, "1,234,567,890 USD")]
    [InlineData(100_000_000_000_000, "100 trillion USD")]
    [InlineData(999, "999 USD")]
    public void An_amount_is_written_so_that_nothing_is_lost(long amount, string text) =>
        TypedMoney.Write(new MoneyValue(amount, "USD", MoneyQualifier.Exact, MoneyPeriod.Total)).Should().Be(text);

    [Fact]
    public void What_the_form_writes_it_reads_again_as_the_same()
    {
        string[] currencies =
        [
            "USD", "EUR", "GBP", "JPY", "CNY", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD", "CHF", "SEK", "NOK", "DKK", "INR", "KRW", "BRL", "MXN", "ZAR", "AED", "SAR", "QAR", "KWD",
            "PLN", "CZK", "HUF", "ILS", "RUB", "THB", "IDR", "MYR", "PHP", "VND", "CLP", "COP", "ARS", "TRY", "EGP", "NGN", "UAH",
        ];
        long[] amounts = [999, 250_000, 38_000_000_000, 1_375_000_000, 1_234_567_890, 12_500_000, 3_000_000_000_000];
        foreach (var value in currencies.SelectMany(currency => amounts.Select(amount => new MoneyValue(amount, currency, MoneyQualifier.AtLeast, MoneyPeriod.PerYear))))
        {
            Money.Read(TypedMoney.Write(value), value.Qualifier, value.Period).Should().Be(new Typed(FieldText.Of(value), null), "of {0}", TypedMoney.Write(value));
        }
    }

    [Theory]
    [InlineData("1200", 1200)]
    [InlineData("1,200", 1200)]
    [InlineData("1.200", 1.2)]
    [InlineData("1,5", 1.5)]
    [InlineData("1.000.000", 1_000_000)]
    [InlineData("1,234,567.5", 1234567.5)]
    [InlineData("1.234.567,5", 1234567.5)]
    [InlineData("1'200", 1200)]
    public void Numbers_are_read(string text, double number) => TypedNumber.Read(text).Should().Be((decimal)number);

    [Theory]
    [InlineData("")]
    [InlineData("-5")]
    [InlineData("1,2,3")]
    [InlineData("12x")]
    [InlineData(".5")]
    public void What_is_no_number_is_none(string text) => TypedNumber.Read(text).Should().BeNull();

    [Theory]
    [InlineData("7 years", "84")]
    [InlineData("18 months", "18")]
    [InlineData("2 years 6 months", "30")]
    [InlineData("2 years and 6 months", "30")]
    [InlineData("2y, 6m", "30")]
    [InlineData("1.5 years", "18")]
    [InlineData("1,5 yrs", "18")]
    [InlineData("", "")]
    public void Terms_are_read(string text, string months) => TypedTerm.Read(text).Should().Be(new Typed(months, null));

    [Theory]
    [InlineData("7", "not understood")]
    [InlineData("long", "not understood")]
    [InlineData("7 weeks", "not understood")]
    [InlineData("0 months", "from 1 month")]
    [InlineData("101 years", "from 1 month")]
    [InlineData("0.7 months", "whole months")]
    [InlineData("99999999999999999999999999 years", "not understood")]
    public void Terms_that_are_not_clear_are_refused(string text, string reason) => TypedTerm.Read(text).Problem.Should().Contain(reason);

    [Fact]
    public void Every_term_and_power_is_read_again_as_it_is_written()
    {
        for (var months = 1; months <= 1200; months++)
        {
            TypedTerm.Read(TypedTerm.Write(months)).Value.Should().Be(FieldText.Of(months));
        }

        foreach (var megawatts in (double[])[0.5, 1, 250.125, 1000, 1234.5, 100_000, 0.0015])
        {
            TypedPower.Read(TypedPower.Write(megawatts)).Value.Should().Be(FieldText.Of(megawatts));
        }
    }

    [Theory]
    [InlineData("500 MW", "500")]
    [InlineData("1.2GW", "1200")]
    [InlineData("1,200 mw", "1200")]
    [InlineData("250 kW", "0.25")]
    [InlineData("", "")]
    public void Power_is_read(string text, string megawatts) => TypedPower.Read(text).Should().Be(new Typed(megawatts, null));

    [Theory]
    [InlineData("500", "not understood")]
    [InlineData("5 horses", "not understood")]
    [InlineData("0 MW", "more than nothing")]
    [InlineData("5000 GW", "at most")]
    public void Power_that_is_not_clear_is_refused(string text, string reason) => TypedPower.Read(text).Problem.Should().Contain(reason);

    [Theory]
    [InlineData("2025-11-03", "2025-11-03")]
    [InlineData("3 November 2025", "2025-11-03")]
    [InlineData("Nov 3, 2025", "2025-11-03")]
    [InlineData("", "")]
    public void Days_are_read(string text, string day) => TypedDate.ReadDay(text).Should().Be(new Typed(day, null));

    [Fact]
    public void Days_and_years_that_cannot_be_are_refused()
    {
        TypedDate.ReadDay("2025-02-30").Problem.Should().Contain("not understood");
        TypedDate.ReadDay("03/11/2025").Problem.Should().Contain("not understood");
        TypedDate.ReadDay("1066-10-14").Problem.Should().Contain("from 1990");
        TypedDate.ReadYear("26").Problem.Should().Contain("from 1990");
        TypedDate.ReadYear("2026").Should().Be(new Typed("2026", null));
    }

    [Fact]
    public void Chips_are_read_line_by_line_and_blank_lines_left_out()
    {
        TypedChips.Read([Chip("100,000", "Nvidia", "GB300"), Chip("", " ", null), Chip(null, "AMD|x", "")]).Value.Should().Be("100000|Nvidia|GB300\n|AMD/x|");
        TypedChips.Read([]).Should().Be(Typed.Nothing);
        TypedChips.Read([Chip("many", "Nvidia", null)]).Problem.Should().Contain("“many”");
        TypedChips.Read([Chip("1.5", "Nvidia", null)]).Problem.Should().Contain("number of chips");
        TypedChips.Read([Chip("1", new string('x', 81), null)]).Problem.Should().Contain("80 characters");
    }

    private static ChipInput Chip(string? quantity, string? vendor, string? model) => new() { Quantity = quantity, Vendor = vendor, Model = model };
}
