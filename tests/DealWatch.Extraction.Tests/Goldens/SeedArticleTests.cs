using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Tests.Goldens;

/// <summary>The article that the project began with, which a first start reads.</summary>
public sealed class SeedArticleTests
{
    private static readonly string Text = File.ReadAllText(Checkout.Folder("seeds", "000_a51e423dc7a20121.txt"));

    private static readonly IReadOnlyList<ExtractedDeal> Deals = Extractors.Shared.Extract(new ArticleInput(Text)).Deals;

    [Fact]
    public void The_main_deal_is_whole()
    {
        var deal = Deals.Should().ContainSingle(candidate => candidate.Primary).Subject;

        deal.Type.Should().Be(DealType.Compute);
        deal.Status.Should().Be(DealStatus.Signed);
        deal.Parties.Select(party => (party.Name, party.Role, party.Brand)).Should().BeEquivalentTo(
            [("OpenAI", PartyRole.Customer, (string?)null), ("Amazon", PartyRole.Provider, "AWS")]);
        deal.Value.Should().Be(new MoneyValue(38_000_000_000, "USD", MoneyQualifier.Exact, MoneyPeriod.Total));
        deal.DurationMonths.Should().Be(84);
        deal.Chips.Should().Equal(new DealChip("Nvidia", null, null));
        deal.CloudProvider.Should().Be("AWS");
        (deal.StartYear, deal.EndYear, deal.PowerMw).Should().Be(((int?)null, (int?)null, (double?)null));
    }

    [Fact]
    public void The_exclusive_deal_with_Microsoft_has_ended()
    {
        var deal = Between("OpenAI", "Microsoft").Should().ContainSingle().Subject;

        deal.Status.Should().Be(DealStatus.Ended);
        deal.Type.Should().Be(DealType.Compute);
        deal.Parties.Select(party => (party.Name, party.Role)).Should().BeEquivalentTo([("OpenAI", PartyRole.Customer), ("Microsoft", PartyRole.Provider)]);
        deal.CloudProvider.Should().Be("Azure");
        deal.Value.Should().BeNull();
        deal.Primary.Should().BeFalse();
    }

    [Theory]
    [InlineData("Nvidia")]
    [InlineData("Broadcom")]
    [InlineData("Oracle")]
    [InlineData("Google")]
    public void A_partner_named_in_passing_is_a_partnership_in_the_background(string partner)
    {
        var deal = Between("OpenAI", partner).Should().ContainSingle().Subject;

        deal.Type.Should().Be(DealType.Partnership);
        deal.Status.Should().Be(DealStatus.Signed);
        deal.DurationMonths.Should().BeNull();
        deal.Primary.Should().BeFalse();
        deal.Value.Should().BeNull();
    }

    [Fact]
    public void The_money_for_the_Emirates_is_two_investments()
    {
        var deals = Deals.Where(deal => deal.Type == DealType.Investment).ToList();

        deals.Should().OnlyContain(deal => deal.Parties.Any(party => party.Name == "Microsoft" && party.Role == PartyRole.Investor));
        deals.Should().OnlyContain(deal => deal.Parties.Any(party => party.Name == "United Arab Emirates" && party.Role == PartyRole.Investee));
        deals.Select(deal => (deal.Value, deal.StartYear, deal.EndYear, deal.DurationMonths)).Should().BeEquivalentTo(
        [
            (new MoneyValue(8_000_000_000, "USD", MoneyQualifier.Exact, MoneyPeriod.Total), (int?)2026, (int?)2029, (int?)null),
            (new MoneyValue(7_300_000_000, "USD", MoneyQualifier.Exact, MoneyPeriod.Total), null, null, 36),
        ]);
        deals.Should().OnlyContain(deal => !deal.Primary && deal.Chips.Count == 0 && deal.CloudProvider == null);
    }

    /// <summary>Lay-offs, a valuation, a listing and an export licence stand in the article and are no deals.</summary>
    [Fact]
    public void Nothing_else_is_made_of_it() => Deals.Should().HaveCount(8);

    private static IEnumerable<ExtractedDeal> Between(string one, string other) =>
        Deals.Where(deal => deal.Parties.Any(party => party.Name == one) && deal.Parties.Any(party => party.Name == other));
}
