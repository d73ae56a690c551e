using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Tests.Pages.Display;

public sealed class WordsTests
{
    [Theory]
    [InlineData(84, "7 years")]
    [InlineData(12, "1 year")]
    [InlineData(18, "18 months")]
    [InlineData(30, "2 years 6 months")]
    [InlineData(1, "1 month")]
    public void Writes_terms_in_years_where_they_are_whole(int months, string expected) => TermText.Duration(months).Should().Be(expected);

    [Theory]
    [InlineData(2026, 2029, "2026–2029")]
    [InlineData(2026, null, "from 2026")]
    [InlineData(null, 2031, "until 2031")]
    [InlineData(2027, 2027, "in 2027")]
    [InlineData(null, null, null)]
    public void Writes_years(int? start, int? end, string? expected) => TermText.Years(start, end).Should().Be(expected);

    [Theory]
    [InlineData("Nvidia", "GB300", 100_000L, "100,000 Nvidia GB300")]
    [InlineData("Nvidia", "Nvidia GB300", null, "Nvidia GB300")]
    [InlineData(null, null, 5_000L, "5,000 chips")]
    [InlineData("AMD", null, null, "AMD")]
    public void Writes_chips(string? vendor, string? model, long? quantity, string expected) =>
        QuantityText.Chip(vendor, model, quantity).Should().Be(expected);

    [Theory]
    [InlineData(4500, "4.5 GW")]
    [InlineData(300, "300 MW")]
    public void Writes_power_in_gigawatts_from_a_thousand_megawatts(double megawatts, string expected) =>
        QuantityText.Power(megawatts).Should().Be(expected);

    [Fact]
    public void Never_claims_certainty_by_rounding() => QuantityText.Confidence(0.999).Should().Be("99%");

    [Theory]
    [InlineData("chips[1].model", "chips", 1)]
    [InlineData("parties[0]", "parties", 0)]
    [InlineData("value", "value", null)]
    public void Splits_the_names_of_fields(string field, string key, int? index)
    {
        FieldWords.Key(field).Should().Be(key);
        FieldWords.Index(field).Should().Be(index);
    }

    [Fact]
    public void Every_enumeration_member_has_a_name_for_people()
    {
        Enum.GetValues<DealStatus>().Select(DealWords.Meaning).Should().NotContain("");
        Enum.GetValues<DealEventKind>().Select(DealWords.Name).Should().OnlyHaveUniqueItems();
        DealWords.Name(DealType.Datacenter).Should().Be("Data centre");
        DealWords.Name(DealStatus.Talks).Should().Be("In talks");
    }

    [Theory]
    [InlineData(DealType.Compute, DealStatus.Signed, PartyRole.Customer, PartyRole.Provider, "A gets compute from B")]
    [InlineData(DealType.Power, DealStatus.Talks, PartyRole.Customer, PartyRole.Provider, "A may get power from B")]
    [InlineData(DealType.Investment, DealStatus.Ended, PartyRole.Investor, PartyRole.Investee, "A invested in B")]
    [InlineData(DealType.Financing, DealStatus.Reported, PartyRole.Lender, PartyRole.Borrower, "A lends to B")]
    [InlineData(DealType.Acquisition, DealStatus.Signed, PartyRole.Acquirer, PartyRole.Target, "A buys B")]
    [InlineData(DealType.Partnership, DealStatus.Signed, PartyRole.Partner, PartyRole.Partner, "A works with B")]
    public void Puts_the_direction_of_a_deal_into_words(DealType type, DealStatus status, PartyRole first, PartyRole second, string expected)
    {
        PartyRow[] parties = [new("B", "b", second, null), new("A", "a", first, null)];
        PartyRow[] ordered = first == second ? [parties[1], parties[0]] : parties;

        DealSentence.Of(type, status, ordered).Text.Should().Be(expected);
    }

    [Fact]
    public void Names_parties_that_stand_on_neither_side()
    {
        PartyRow[] parties =
        [
            new("OpenAI", "openai", PartyRole.Customer, null),
            new("Amazon", "amazon", PartyRole.Provider, "AWS"),
            new("Oracle", "oracle", PartyRole.Provider, null),
            new("Nvidia", "nvidia", PartyRole.Partner, null),
        ];

        DealSentence.Of(DealType.Compute, DealStatus.Signed, parties).Text
            .Should().Be("OpenAI gets compute from Amazon (AWS) and Oracle, with Nvidia");
    }
}
