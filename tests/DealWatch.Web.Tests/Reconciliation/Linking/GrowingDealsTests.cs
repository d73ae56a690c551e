using DealWatch.Extraction.Records;
using DealWatch.Web.Reconciliation.Linking;
using static DealWatch.Web.Tests.Reconciliation.Linking.Told;

namespace DealWatch.Web.Tests.Reconciliation.Linking;

/// <summary>Two deals that grow, told by five articles.</summary>
public sealed class GrowingDealsTests
{
    private static readonly LinkReport[] Five =
    [
        Report("2025-03-10", 11.9) with { DurationMonths = 60 },
        Report("2025-05-15", 4, sense: ValueSense.Adds) with { Value = Usd(4, MoneyQualifier.UpTo) },
        Report("2025-09-25", 6.5, sense: ValueSense.Adds, total: 22.4),
        Report("2025-11-03", 38, provider: Amazon) with { DurationMonths = 84 },
        Report("2026-02-27", 100, provider: Amazon, sense: ValueSense.Adds, total: 138) with { DurationMonths = 96 },
    ];

    private static readonly string[] Expected =
    [
        "138 Signed: Signed On 2025-11-03 Opens 38, Expanded On 2026-02-27 Adds 100 (138 in all)",
        "22.4 Signed: Signed On 2025-03-10 Opens 11.9, Expanded On 2025-05-15 Adds 4, Expanded On 2025-09-25 Adds 6.5 (22.4 in all)",
    ];

    [Fact]
    public void Five_articles_make_two_deals_with_five_steps_in_all_120_orders()
    {
        var orders = Orders.Of(Five).ToList();
        orders.Should().HaveCount(120);
        foreach (var order in orders)
        {
            Linked.Words(Linked.Deals(order)).Should().Equal(Expected);
        }
    }

    [Theory]
    [InlineData(ValueSense.Adds)]
    [InlineData(ValueSense.Plain)]
    public void An_addition_that_is_told_at_its_time_and_again_months_later_is_one_step(ValueSense third)
    {
        LinkReport[] told =
        [
            Five[0],
            Report("2025-05-15", 4),
            Report("2025-09-25", 4, sense: ValueSense.Adds),
            Report("2025-09-25", 6.5, sense: third, total: 22.4),
        ];
        foreach (var order in Orders.Of(told))
        {
            Linked.Words(Linked.Deals(order)).Should().Equal(Expected[1]);
            Linked.Deals(order).Single().Lines.Should().NotContain(line => line.Conflict);
        }
    }

    [Fact]
    public void A_contract_and_an_equal_addition_stay_two_steps()
    {
        LinkReport[] told = [Report("2025-03-10", 4), Report("2025-05-15", 6.5), Report("2025-09-25", 4, sense: ValueSense.Adds, total: 14.5)];
        foreach (var order in Orders.Of(told))
        {
            Linked.Deals(order).Single().Value!.Amount.Should().Be(14_500_000_000);
        }
    }

    [Fact]
    public void Every_subset_of_them_counts_no_dollar_twice()
    {
        for (var set = 1; set < 32; set++)
        {
            var read = Five.Where((_, index) => (set & (1 << index)) != 0).ToList();
            var sum = Linked.Deals(read).Sum(deal => deal.Value!.Amount);
            sum.Should().Be(read.Sum(report => report.Value!.Amount));
        }
    }

    [Fact]
    public void Each_step_has_its_own_term_and_the_latest_binding_one_is_the_deals()
    {
        var deal = Linked.Deals(Five).Single(deal => deal.Value!.Amount == 138_000_000_000);

        deal.DurationMonths.Should().Be(96);
        deal.History.Steps.Select(step => step.DurationMonths).Should().Equal(84, 96);
        deal.Lines.Should().NotContain(line => line.Conflict);
    }

    [Fact]
    public void Years_of_one_step_and_months_of_another_are_never_one_term()
    {
        var past = Report("2025-11-03", 7.3) with { DurationMonths = 36 };
        var next = Report("2025-11-03", 8, sense: ValueSense.Adds) with { ArticleId = past.ArticleId, StartYear = 2026, EndYear = 2029 };

        var deal = Linked.Deal(past, next);

        (deal.DurationMonths, deal.StartYear, deal.EndYear).Should().Be(((int?)null, (int?)2026, (int?)2029));
        deal.History.Steps.Select(step => (step.DurationMonths, step.StartYear, step.EndYear)).Should().Equal((36, null, null), (null, 2026, 2029));
    }

    [Fact]
    public void A_term_that_is_only_talked_of_does_not_stand_above_the_signed_one()
    {
        var signed = Report("2025-03-10", 11.9) with { DurationMonths = 60 };
        var rumour = Report("2025-05-15", 4, sense: ValueSense.Adds, status: DealStatus.Talks) with { DurationMonths = 120 };

        Linked.Deal(signed, rumour).DurationMonths.Should().Be(60);
    }

    [Fact]
    public void A_report_without_a_value_tells_the_term_of_the_step_of_its_days()
    {
        var expansion = Report("2025-05-15", 4, sense: ValueSense.Adds);
        var told = Report("2025-05-16", null) with { DurationMonths = 48 };

        var deal = Linked.Deal(Report("2025-03-10", 11.9) with { DurationMonths = 60 }, expansion, told);

        deal.DurationMonths.Should().Be(48);
        deal.History.Steps.Select(step => step.DurationMonths).Should().Equal(60, 48);
    }

    [Fact]
    public void Money_per_year_counts_over_the_term_of_its_own_step()
    {
        static MoneyValue Yearly(double billions) => Usd(billions) with { Period = MoneyPeriod.PerYear };
        var first = Report("2025-03-10", 10) with { Value = Yearly(10), DurationMonths = 60 };
        var more = Report("2025-09-10", 2, sense: ValueSense.Adds) with { Value = Yearly(2), DurationMonths = 36 };

        Linked.Deal(first, more).WholeOfSteps().Should().Be(56_000_000_000);
        Linked.Deal(first).WholeOfSteps().Should().BeNull("the deal's own value and term say it");
    }

    [Fact]
    public void A_total_alone_restates_and_adds_nothing()
    {
        var total = Report("2026-02-28", 138, provider: Amazon, sense: ValueSense.Restates);

        Linked.Words(Linked.Deals([.. Five, total])).Should().Equal(Expected);
    }

    [Fact]
    public void A_bare_value_that_is_the_sum_of_the_steps_restates()
    {
        var bare = Report("2026-03-02", 138, provider: Amazon);

        Linked.Words(Linked.Deals([.. Five, bare])).Should().Equal(Expected);
    }

    [Fact]
    public void A_bare_value_that_is_the_sum_restates_also_beside_the_addition_of_its_day()
    {
        var more = Report("2026-02-27", 100, provider: Amazon, sense: ValueSense.Adds);
        var bare = Report("2026-02-27", 138, provider: Amazon);
        var deal = Linked.Deal(Five[3], more, bare);

        Linked.Words([deal]).Should().Equal(Expected[0]);
    }

    [Fact]
    public void A_stated_total_joins_steps_that_no_article_calls_expansions()
    {
        var deal = Linked.Deal(Report("2025-03-10", 11.9), Report("2025-05-15", 4), Report("2025-09-25", 6.5, total: 22.4));

        Linked.Words([deal]).Should().Equal(Expected[1]);
    }

    [Fact]
    public void A_total_that_no_sum_explains_is_a_conflict_and_no_money()
    {
        var deal = Linked.Deal(Report("2025-03-10", 11.9), Report("2025-05-15", 4, sense: ValueSense.Adds), Report("2025-10-01", 30, sense: ValueSense.Restates));

        deal.Value!.Amount.Should().Be(15_900_000_000);
        deal.History.Steps.Should().ContainSingle(step => step.IsUnexplained).Which.Total!.Amount.Should().Be(30_000_000_000);
        deal.Lines.Single(line => line.Field == "value").Conflict.Should().BeTrue();
    }

    [Fact]
    public void An_expansion_that_is_only_talked_of_adds_nothing_to_a_signed_deal()
    {
        var deal = Linked.Deal(Report("2025-03-10", 11.9), Report("2025-05-15", 4, sense: ValueSense.Adds, status: DealStatus.Talks));

        deal.Value!.Amount.Should().Be(11_900_000_000);
        deal.History.Steps.Should().HaveCount(2);
    }

    [Fact]
    public void An_article_that_gives_the_added_amount_without_saying_so_tells_of_the_same_step()
    {
        var deal = Linked.Deal(Report("2025-03-10", 11.9), Report("2025-05-15", 4, sense: ValueSense.Adds), Report("2025-05-16", 4));

        Linked.Steps(deal).Should().Equal("Signed On 2025-03-10 Opens 11.9", "Expanded On 2025-05-15 Adds 4");
    }

    [Fact]
    public void A_later_look_back_dates_a_step_not_after_itself()
    {
        var background = Report("2025-09-25", 11.9) with { IsPrimary = false };
        var expansion = Report("2025-09-25", 6.5, sense: ValueSense.Adds) with { ArticleId = background.ArticleId };

        Linked.Steps(Linked.Deal(background, expansion)).Should().Equal("Signed NotAfter 2025-09-25 Opens 11.9", "Expanded On 2025-09-25 Adds 6.5");
    }
}
