using DealWatch.Extraction.Records;
using DealWatch.Web.Reconciliation.Linking;
using static DealWatch.Web.Tests.Reconciliation.Linking.Told;

namespace DealWatch.Web.Tests.Reconciliation.Linking;

/// <summary>What is one deal and what is not.</summary>
public sealed class SeparateDealsTests
{
    [Fact]
    public void A_letter_of_intent_ends_when_a_later_article_says_that_it_is_off()
    {
        var intent = Report("2025-09-22", 100, Nvidia, OpenAi, DealType.Investment);
        var off = Report("2026-02-03", null, Nvidia, OpenAi, DealType.Investment, DealStatus.Ended);
        var stake = Report("2026-02-27", 30, Nvidia, OpenAi, DealType.Investment);

        Linked.Words(Linked.Deals([stake, off, intent])).Should().Equal(
            "100 Ended: Signed On 2025-09-22 Opens 100, Ended On 2026-02-03",
            "30 Signed: Signed On 2026-02-27 Opens 30");
    }

    [Fact]
    public void A_takeover_that_was_voted_down_is_ended()
    {
        var deal = Linked.Deal(
            Report("2025-07-07", 9, CoreWeave, CoreScientific, DealType.Acquisition),
            Report("2025-10-30", 9, CoreWeave, CoreScientific, DealType.Acquisition, DealStatus.Ended));

        deal.Status.Should().Be(DealStatus.Ended);
        Linked.Steps(deal).Should().Equal("Signed On 2025-07-07 Opens 9", "Ended On 2025-10-30");
    }

    [Fact]
    public void An_order_that_one_walks_away_from_and_another_takes_over_is_two_deals()
    {
        var left = Report("2025-03-06", null, MicrosoftCo, CoreWeave, status: DealStatus.Ended);
        var option = Report("2025-03-06", 12, MicrosoftCo, CoreWeave, status: DealStatus.Ended);
        var taken = Report("2025-03-10", 11.9);

        Linked.Words(Linked.Deals([taken, option])).Should().Equal(
            "11.9 Signed: Signed On 2025-03-10 Opens 11.9",
            "12 Ended: Announced NotAfter 2025-03-06 Opens 12, Ended On 2025-03-06");
        Linked.Deals([taken, left]).Should().HaveCount(2);
    }

    [Fact]
    public void An_investment_and_a_purchase_of_one_pair_on_one_day_stay_two()
    {
        var reports = new[]
        {
            Report("2026-04-20", 25, Amazon, OpenAi, DealType.Investment),
            Report("2026-04-20", 100, OpenAi, Amazon),
            Report("2026-04-21", 100, OpenAi, Amazon),
            Report("2026-04-21", 25, Amazon, OpenAi, DealType.Investment),
        };

        Linked.Partition(reports).Deals.Should().HaveCount(2).And.OnlyContain(deal => deal.Count == 2);
    }

    [Fact]
    public void The_same_money_as_investment_and_purchase_stays_two_deals_and_is_asked_about()
    {
        var partition = Linked.Partition([Report("2026-04-20", 25, Amazon, OpenAi, DealType.Investment), Report("2026-04-20", 25, OpenAi, Amazon)]);

        partition.Deals.Should().HaveCount(2);
        partition.Doubts.Should().ContainSingle().Which.SameMoney.Should().BeTrue();
        PossibleDoubles.Of(partition).Should().ContainSingle("one of both is left out of sums");
    }

    [Fact]
    public void A_shared_company_is_never_enough()
    {
        var words = "The contract runs for five years and covers a campus in Texas with new chips";
        var a = Report("2025-03-10", 10, OpenAi, CoreWeave) with { Statement = words, Language = "en", DurationMonths = 60, PowerMw = 300 };
        var b = Report("2025-03-10", 10, OpenAi, Oracle) with { Statement = words, Language = "en", DurationMonths = 60, PowerMw = 300 };

        Linked.Partition([a, b]).Deals.Should().HaveCount(2);
    }

    [Fact]
    public void Different_values_of_one_pair_are_two_deals() =>
        Linked.Partition([Report("2025-09-30", 14.2), Report("2026-04-09", 21)]).Deals.Should().HaveCount(2);

    [Theory]
    [InlineData(12, MoneyQualifier.Exact, true)]
    [InlineData(11.9, MoneyQualifier.Exact, true)]
    [InlineData(11.5, MoneyQualifier.Approx, true)]
    [InlineData(11, MoneyQualifier.AtLeast, true)]
    [InlineData(13, MoneyQualifier.UpTo, true)]
    [InlineData(14, MoneyQualifier.Exact, false)]
    [InlineData(10, MoneyQualifier.UpTo, false)]
    public void Rounding_and_qualifiers_decide_whether_values_agree(double billions, MoneyQualifier qualifier, bool joins) =>
        Linked.Partition([Report("2025-03-10", 11.9), Report("2025-08-20", null) with { Value = Usd(billions, qualifier) }])
            .Deals.Should().HaveCount(joins ? 1 : 2);

    [Fact]
    public void A_value_in_another_currency_is_compared_by_the_rate_of_the_year()
    {
        var euros = Report("2025-09-09", null, provider: MicrosoftCo) with { Value = new MoneyValue(16_500_000_000, "EUR", MoneyQualifier.Approx, MoneyPeriod.Total) };

        Linked.Partition([Report("2025-09-08", 19, provider: MicrosoftCo), euros]).Deals.Should().ContainSingle();
        Linked.Partition([Report("2025-09-08", 30, provider: MicrosoftCo), euros]).Deals.Should().HaveCount(2);
    }

    [Fact]
    public void A_rumour_joins_the_contract_that_comes_of_it()
    {
        var deal = Linked.Deal(Report("2025-02-10", 10, status: DealStatus.Talks), Report("2025-03-10", 11.9));

        deal.Value!.Amount.Should().Be(11_900_000_000);
        deal.Status.Should().Be(DealStatus.Signed);
        deal.Lines.Single(line => line.Field == "value").Conflict.Should().BeFalse("a rumour is not as firm as a contract");
        Linked.Steps(deal).Should().Equal("Talks On 2025-02-10", "Signed On 2025-03-10 Opens 11.9");
    }

    [Fact]
    public void What_is_agreed_after_the_end_is_another_deal() =>
        Linked.Partition([Report("2025-03-10", 10, status: DealStatus.Ended), Report("2025-09-10", 10)]).Deals.Should().HaveCount(2);

    [Fact]
    public void Without_values_only_reports_of_the_same_weeks_are_one_deal()
    {
        Linked.Partition([Report("2025-03-10", null), Report("2025-03-14", null)]).Deals.Should().ContainSingle();
        Linked.Partition([Report("2025-03-10", null), Report("2026-03-14", null)]).Deals.Should().HaveCount(2);
    }

    [Fact]
    public void A_child_of_the_party_is_the_party_unless_both_deal_with_each_other()
    {
        var parent = Report("2025-03-10", 10, OpenAi, Google);
        var child = Report("2025-03-10", 10) with { Parties = [new LinkParty(OpenAi, OpenAi, PartyRole.Customer), new LinkParty(DeepMind, Google, PartyRole.Provider)] };

        Linked.Partition([parent, child]).Deals.Should().ContainSingle();
    }

    [Fact]
    public void Two_records_of_one_article_are_two_deals()
    {
        var first = Report("2025-03-10", 10);

        Linked.Partition([first, Report("2025-03-10", 10, key: "other") with { ArticleId = first.ArticleId }]).Deals.Should().HaveCount(2);
    }
}
