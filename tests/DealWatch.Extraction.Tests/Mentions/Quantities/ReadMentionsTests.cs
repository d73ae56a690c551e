using DealWatch.Extraction.Mentions;

namespace DealWatch.Extraction.Tests.Mentions.Quantities;

public sealed class ReadMentionsTests
{
    private static readonly DealExtractor Extractor = DealExtractor.Create();

    [Fact]
    public void Mentions_come_in_order_with_offsets_into_the_given_text()
    {
        const string text = "Il **contratto** da 38\u00A0miliardi di dollari dura sette anni e copre 2 GW per 100.000 GPU entro il 2030.";

        var result = Extractor.ReadMentions(text, null);

        result.Language.Should().Be("it");
        result.Mentions.Select(mention => text[mention.Start..mention.End]).Should().Equal(
            "38\u00A0miliardi di dollari", "sette anni", "2 GW", "100.000 GPU", "entro il 2030");
        result.Mentions.Select(mention => mention.Kind).Should().Equal(
            MentionKind.Money, MentionKind.Duration, MentionKind.Power, MentionKind.ChipCount, MentionKind.YearRange);
    }

    [Fact]
    public void Money_has_amount_currency_qualifier_and_period()
    {
        var mention = Extractor.ReadMentions("It will pay up to $3 billion a year.", "en").Mentions.Should().ContainSingle().Subject;

        mention.Should().Be(new FoundMention(MentionKind.Money, 18, 28)
        {
            Amount = 3_000_000_000,
            Currency = "USD",
            Qualifier = MoneyQualifier.UpTo,
            Period = MoneyPeriod.PerYear,
        });
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("")]
    public void A_language_without_a_pack_gives_nothing(string language) =>
        Extractor.ReadMentions("It costs $5 billion.", language).Should().BeEquivalentTo(new MentionResult(null, []));

    [Fact]
    public void An_amount_whose_currency_is_only_inferred_is_left_out() =>
        Extractor.ReadMentions("It has $5 billion and another 2 billion.", "en").Mentions
            .Should().ContainSingle().Which.Amount.Should().Be(5_000_000_000);
}
