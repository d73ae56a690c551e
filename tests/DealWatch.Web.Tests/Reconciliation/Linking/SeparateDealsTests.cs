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
        PossibleDoubles.IsLeftOut((1, "b"), (1, "a")).Should().BeTrue("one of both is left out of sums");
        PossibleDoubles.IsLeftOut((1, "a"), (1, "b")).Should().BeFalse();
        PossibleDoubles.IsLeftOut((2, "b"), (1, "a")).Should().BeFalse("more reports are more to go by");
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
    public void Talks_join_the_contract_of_the_same_kind_that_comes_within_months()
    {
        Linked.Partition([Report("2026-06-10", 500, type: DealType.Datacenter, status: DealStatus.Talks), Report("2026-08-17", null, type: DealType.Datacenter)])
            .Deals.Should().ContainSingle();
        Linked.Partition([
            Report("2026-06-10", 500, type: DealType.Datacenter, status: DealStatus.Talks) with { PowerMw = 10_000 },
            Report("2026-08-17", null, type: DealType.Datacenter) with { PowerMw = 8_000 }]).Deals.Should().ContainSingle("what was talked of may shrink");
        Linked.Partition([Report("2026-06-10", 500, type: DealType.Datacenter, status: DealStatus.Talks), Report("2027-08-17", null, type: DealType.Datacenter)])
            .Deals.Should().HaveCount(2);
    }

    [Fact]
    public void That_something_is_over_said_in_passing_does_not_end_a_contract_of_the_days_before()
    {
        var contract = Report("2025-10-28", 250, provider: MicrosoftCo);
        var passing = Report("2025-11-03", null, provider: MicrosoftCo, status: DealStatus.Ended) with { IsPrimary = false };

        Linked.Deals([contract, passing]).Should().Contain(deal => deal.Value != null && deal.Status == DealStatus.Signed);
        Linked.Deal(contract, passing with { IsPrimary = true }).Status.Should().Be(DealStatus.Ended, "as news it does");
    }

    [Fact]
    public void A_vague_tie_joins_what_is_news_on_its_days_where_that_is_one_deal()
    {
        var vague = Report("2025-09-25", null, type: DealType.Partnership);
        var news = Report("2025-09-25", 6.5);
        var other = Report("2025-09-24", 3, type: DealType.Investment);

        Linked.Partition([vague, news]).Deals.Should().ContainSingle();
        Linked.Partition([vague, news, other]).Deals.Should().HaveCount(3, "it may be either");
        Linked.Partition([vague, Report("2025-09-10", 6.5)]).Deals.Should().HaveCount(2, "these are other days");
    }

    [Fact]
    public void Reports_of_three_parties_tie_the_money_of_their_pairs_together()
    {
        static LinkReport Of(string day, double? billions, params int[] companies) => Report(day, billions) with
        {
            Parties = [.. companies.Select(company => new LinkParty(company, company, PartyRole.Partner))],
        };
        var one = Of("2025-01-21", 500, OpenAi, Oracle);
        var two = Of("2025-01-22", 500, OpenAi, MicrosoftCo);
        var all = Of("2025-01-22", 500, OpenAi, Oracle, MicrosoftCo);

        Linked.Partition([one, two]).Deals.Should().HaveCount(2);
        Linked.Partition([one, two, all]).Deals.Should().ContainSingle("else the same money would count twice");
        Linked.Partition([one, two, all with { Value = null }]).Deals.Should().HaveCountGreaterThan(1, "without the money nothing says that they are one");
    }

    [Fact]
    public void Of_equally_strong_links_the_nearer_in_time_wins()
    {
        var early = Report("2024-03-10", 5, key: "a");
        var late = Report("2025-03-10", 20, key: "z");
        var addition = Report("2025-06-10", 3, sense: ValueSense.Adds, key: "m");

        Linked.Partition([early, late, addition]).Deals.Should().ContainSingle(deal => deal.Contains(late) && deal.Contains(addition) && !deal.Contains(early));
    }

    [Fact]
    public void A_thousand_reports_of_one_pair_are_linked_in_a_moment()
    {
        var random = new Random(1);
        var reports = Enumerable.Range(0, 1000).Select(index => Report(
            new DateOnly(2025, 1, 1).AddDays(random.Next(400)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            random.Next(3) == 0 ? null : Math.Round(random.NextDouble() * 40, 1),
            key: $"{random.NextInt64():x16}#{index}")).ToList();
        var before = Environment.CpuUsage.TotalTime;

        Linked.Partition(reports);

        (Environment.CpuUsage.TotalTime - before).Should().BeLessThan(TimeSpan.FromSeconds(3), "these all say different things; what repeats costs less");
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
