using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Pages.Deals.Editing.Entry;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Pages.Timeline;
using DealWatch.Web.Search;
using DealWatch.Web.Search.Typed;

namespace DealWatch.Web.Tests.Pages.Display;

/// <summary>Figures, days and sentences as Italian papers write them.</summary>
public sealed class ItalianTests : IDisposable
{
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
        MoneyText.Plain(38_000_000_000, "USD").Should().Be("38 billion USD");
    }
}
