using System.Globalization;
using DealWatch.Extraction;
using DealWatch.Extraction.Records;
using DealWatch.Web.Pages.Deals.Editing;
using DealWatch.Web.Pages.Deals.Editing.Entry;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Pages.Timeline;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Search;
using DealWatch.Web.Search.Typed;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Tests.Pages.Display;

/// <summary>Figures, days and sentences as Italian papers write them.</summary>
public sealed class ItalianTests : IDisposable
{
    private static readonly TypedMoney Money = new(DealExtractor.Create());

    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public ItalianTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("it-IT");

    public void Dispose() => CultureInfo.CurrentUICulture = _before;

    [Theory]
    [InlineData(38_000_000_000, "USD", "38 miliardi di dollari")]
    [InlineData(1_000_000_000, "EUR", "1 miliardo di euro")]
    [InlineData(11_900_000_000, "USD", "11,9 miliardi di dollari")]
    [InlineData(1_400_000_000_000, "USD", "1.400 miliardi di dollari")]
    [InlineData(1_000_000, "GBP", "1 milione di sterline")]
    [InlineData(250_000, "USD", "250.000 dollari")]
    [InlineData(3_000_000, "CHF", "3 milioni di CHF")]
    public void Writes_amounts_with_the_name_of_the_currency(long amount, string currency, string expected) =>
        MoneyText.Short(amount, currency).Should().Be(expected);

    [Fact]
    public void Writes_amounts_in_pictures_in_little_room()
    {
        MoneyText.Tight(200_000_000_000).Should().Be("200 mld $");
        MoneyText.Tight(1_400_000_000_000).Should().Be("1.400 mld $");
    }

    [Theory]
    [InlineData("10 mld USD", "10000000000 USD exact total")]
    [InlineData("10,5 miliardi di dollari", "10500000000 USD exact total")]
    [InlineData("1.000.000 USD", "1000000 USD exact total")]
    [InlineData("250.000 euro", "250000 EUR exact total")]
    [InlineData("circa 2 miliardi di euro all'anno", "2000000000 EUR approx per_year")]
    [InlineData("fino a 6,5 miliardi di dollari", "6500000000 USD up_to total")]
    [InlineData("38bn USD", "38000000000 USD exact total")]
    [InlineData("at least 2 billion dollars a year", "2000000000 USD at_least per_year")]
    public void Reads_amounts_as_they_are_written_in_Italian_and_in_English(string typed, string value) =>
        Money.Read(typed, MoneyQualifier.Exact, MoneyPeriod.Total).Should().Be(new Typed(value, null));

    [Theory]
    [InlineData("38 miliardi", "Manca la valuta")]
    [InlineData("38 mld USD per i chip", "Non si capisce")]
    public void Says_what_an_amount_lacks(string typed, string problem) => Money.Read(typed, MoneyQualifier.Exact, MoneyPeriod.Total).Problem.Should().StartWith(problem);

    [Theory]
    [InlineData(38_000_000_000, "38 mld USD")]
    [InlineData(1_375_000_000, "1,375 mld USD")]
    [InlineData(1_400_000_000_000, "1.400 mld USD")]
    [InlineData(12_500_000, "12,5 mln USD")]
    [InlineData(1_234_567_890, "1.234.567.890 USD")]
    [InlineData(250_000, "250.000 USD")]
    public void What_the_form_writes_it_reads_again_as_the_same(long amount, string text)
    {
        var value = new MoneyValue(amount, "USD", MoneyQualifier.Exact, MoneyPeriod.Total);

        TypedMoney.Write(value).Should().Be(text);
        Money.Read(text, value.Qualifier, value.Period).Value.Should().Be(FieldText.Of(value));
    }

    [Theory]
    [InlineData("100.000", 100_000)]
    [InlineData("1.000.000", 1_000_000)]
    [InlineData("1,5", 1.5)]
    [InlineData("1,125", 1.125)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1.5", 1.5)]
    [InlineData("1 200", 1200)]
    public void Reads_numbers_with_a_comma_for_decimals(string typed, double number) => TypedNumber.Read(typed).Should().Be((decimal)number);

    [Theory]
    [InlineData("10 mld", 10_000_000_000)]
    [InlineData("10,5 miliardi", 10_500_000_000)]
    [InlineData("1.000.000", 1_000_000)]
    [InlineData("1.500 mld", 1_500_000_000_000)]
    [InlineData("10bn", 10_000_000_000)]
    public void Reads_amounts_of_a_question(string typed, long least) =>
        QuantityRange.Read(">=", typed, QuantityUnits.Money, 1000).Should().Be(new QuantityRange(least, null));

    [Fact]
    public void Writes_quantities_in_forms_as_it_reads_them()
    {
        TypedChips.Write(100_000).Should().Be("100.000");
        TypedChips.Read([new ChipInput { Quantity = "100.000", Vendor = "Nvidia" }]).Value.Should().Be("100000|Nvidia|");
        TypedPower.Read(TypedPower.Write(1234.5)).Value.Should().Be("1234.5");
    }

    [Fact]
    public void Choices_of_a_form_are_in_the_language_of_the_page_whoever_asked_first()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        EditOptions.Types.Should().Contain(("investment", "Investment"));

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("it-IT");
        EditOptions.Types.Should().Contain(("investment", "Investimento"));
        EditOptions.Statuses.Should().Contain(status => status.Text.StartsWith("Firmato: "));
    }

    [Fact]
    public void Writes_billions_of_a_table_bare()
    {
        MoneyText.Billions(1_070_400_000_000).Should().Be("1.070,4");
        MoneyText.Billions(2_000_000).Should().Be("<0,01");
    }

    [Fact]
    public void Says_how_an_amount_is_meant_in_its_own_order() =>
        MoneyText.Full(new MoneyValue(6_500_000_000, "USD", MoneyQualifier.UpTo, MoneyPeriod.PerYear)).Should().Be("fino a 6,5 miliardi di dollari l'anno");

    [Fact]
    public void Writes_days_terms_and_quantities()
    {
        TermText.Day(new DateOnly(2025, 11, 3)).Should().Be("3 novembre 2025");
        TermText.Iso(new DateOnly(2025, 11, 3)).Should().Be("2025-11-03");
        TermText.Duration(30).Should().Be("2 anni 6 mesi");
        TermText.Years(2026, null).Should().Be("dal 2026");
        QuantityText.Power(4500).Should().Be("4,5 GW");
        QuantityText.Count(1, "more source", "more sources").Should().Be("1 altra fonte");
        QuantityText.Count(1200, "more source", "more sources").Should().Be("altre 1.200 fonti");
        LanguageText.Name("de").Should().Be("tedesco");
    }

    [Fact]
    public void A_heading_begins_with_a_capital_letter() => new MonthGroup(new DateOnly(2026, 8, 1), []).Title.Should().Be("Agosto 2026");

    /// <summary>Else the help would show what the search box does not understand.</summary>
    [Fact]
    public void A_field_is_offered_by_a_name_that_is_read()
    {
        FieldTable.All.Should().OnlyContain(field => FieldTable.Find(field.Name) == field);
        FieldTable.All.Should().OnlyContain(field => FieldTable.Find(new string(field.Example.TakeWhile(char.IsLetter).ToArray())) == field);
    }

    [Theory]
    [InlineData(DealStatus.Signed, 1, "Alfa acquista chip da Beta")]
    [InlineData(DealStatus.Talks, 2, "Alfa e Gamma potrebbero acquistare chip da Beta")]
    [InlineData(DealStatus.Ended, 2, "Alfa e Gamma hanno acquistato chip da Beta")]
    public void A_sentence_agrees_with_its_subjects(DealStatus status, int customers, string expected)
    {
        PartyRow[] parties = [new("Alfa", "alfa", PartyRole.Customer, null), new("Gamma", "gamma", PartyRole.Customer, null)];

        DealSentence.Of(DealType.Chips, status, [.. parties.Take(customers), new("Beta", "beta", PartyRole.Provider, null)]).Text.Should().Be(expected);
    }

    [Fact]
    public void What_a_form_shows_it_reads_again()
    {
        TypedTerm.Write(30).Should().Be("2 anni 6 mesi");
        TypedTerm.Read(TypedTerm.Write(30)).Should().Be(new Typed("30", null));
        TypedTerm.Read("1 anno").Should().Be(new Typed("12", null));
        MoneyText.Plain(38_000_000_000, "USD").Should().Be("38 mld USD");
    }
}
