using DealWatch.Web.Commitments;
using DealWatch.Web.Data;

namespace DealWatch.Web.Tests.Commitments;

public sealed class CommitmentPartsTests
{
    [Fact]
    public void Each_step_keeps_its_own_money_and_term()
    {
        var deal = Deal(138);
        deal.Events.Add(Step(38, MoneyEffect.Opens, new DateOnly(2025, 11, 3), months: 84));
        deal.Events.Add(Step(100, MoneyEffect.Adds, new DateOnly(2026, 2, 27), months: null));

        var parts = CommitmentParts.Of(deal);

        parts.Select(part => part.Usd).Should().Equal(38, 100);
        parts[0].Term!.LastYear.Should().Be(2031);
        parts[1].Term.Should().BeNull("no source says how long the added part lasts");
    }

    [Fact]
    public void What_was_not_agreed_or_only_restates_is_no_part()
    {
        var deal = Deal(38);
        deal.Events.Add(Step(38, MoneyEffect.Opens, new DateOnly(2025, 11, 3), months: 84));
        deal.Events.Add(Step(60, MoneyEffect.Restates, new DateOnly(2026, 1, 1), months: null));
        deal.Events.Add(Step(90, MoneyEffect.None, new DateOnly(2026, 1, 1), months: null));

        CommitmentParts.Of(deal).Should().ContainSingle().Which.Usd.Should().Be(38);
    }

    [Fact]
    public void A_value_that_the_steps_do_not_make_up_is_one_part_with_the_deals_own_term()
    {
        var deal = Deal(50);
        deal.DurationMonths = 24;
        deal.Events.Add(Step(38, MoneyEffect.Opens, new DateOnly(2025, 11, 3), months: 84));
        deal.Events.Add(Step(100, MoneyEffect.Adds, new DateOnly(2026, 2, 27), months: 96));

        CommitmentParts.Of(deal).Should().ContainSingle().Which.Term!.LastYear.Should().Be(2026);
    }

    [Fact]
    public void A_term_that_a_person_set_holds_for_the_whole_deal()
    {
        var deal = Deal(138);
        deal.DurationMonths = 12;
        deal.Fields.Add(new DealField { Field = "durationMonths", Value = "12", Rule = FieldRule.Override });
        deal.Events.Add(Step(38, MoneyEffect.Opens, new DateOnly(2025, 11, 3), months: 84));
        deal.Events.Add(Step(100, MoneyEffect.Adds, new DateOnly(2026, 2, 27), months: 96));

        CommitmentParts.Of(deal).Should().ContainSingle().Which.Term!.LastYear.Should().Be(2025);
    }

    [Fact]
    public void Converted_money_comes_to_the_value_in_dollars_to_the_dollar()
    {
        var deal = Deal(30);
        (deal.Currency, deal.AmountUsd) = ("EUR", 100);
        deal.Events.Add(Step(10, MoneyEffect.Opens, new DateOnly(2025, 11, 3), 12, "EUR"));
        deal.Events.Add(Step(10, MoneyEffect.Adds, new DateOnly(2025, 12, 3), 12, "EUR"));
        deal.Events.Add(Step(10, MoneyEffect.Adds, new DateOnly(2026, 1, 3), 12, "EUR"));

        CommitmentParts.Of(deal).Select(part => part.Usd).Should().Equal(33, 33, 34);
    }

    private static Deal Deal(long amount) => new()
    {
        Slug = "a-b",
        Amount = amount,
        Currency = "USD",
        Period = MoneyPeriod.Total,
        AmountUsd = amount,
        Date = new DateOnly(2025, 11, 3),
    };

    private static DealEvent Step(long amount, MoneyEffect effect, DateOnly day, int? months, string currency = "USD") => new()
    {
        Amount = amount,
        Currency = currency,
        Period = MoneyPeriod.Total,
        Effect = effect,
        Date = day,
        DurationMonths = months,
        IsBinding = true,
        Ordinal = (day.Year * 12) + day.Month,
    };
}
