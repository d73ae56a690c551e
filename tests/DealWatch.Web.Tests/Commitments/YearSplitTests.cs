using DealWatch.Web.Commitments;

namespace DealWatch.Web.Tests.Commitments;

public sealed class YearSplitTests
{
    private static readonly DateOnly Signed = new(2025, 11, 3);

    [Fact]
    public void Even_gives_each_calendar_year_the_same()
    {
        var years = YearSplit.Of(70, CommitmentTerm.Of(84, null, null, Signed)!, SpreadRule.Even);

        years.Should().BeEquivalentTo(Enumerable.Range(2025, 7).ToDictionary(year => year, _ => 10L));
    }

    [Fact]
    public void From_the_start_of_service_each_month_gets_the_same()
    {
        var signed = YearSplit.Of(8400, CommitmentTerm.Of(84, null, null, Signed)!, SpreadRule.Start);
        var stated = YearSplit.Of(8400, CommitmentTerm.Of(84, 2027, null, Signed)!, SpreadRule.Start);

        signed[2025].Should().Be(200, "November and December");
        signed[2026].Should().Be(1200);
        signed[2032].Should().Be(1000);
        stated.Should().BeEquivalentTo(Enumerable.Range(2027, 7).ToDictionary(year => year, _ => 1200L));
    }

    [Fact]
    public void Back_loaded_rises_in_a_straight_line()
    {
        var years = YearSplit.Of(600, CommitmentTerm.Of(null, 2026, 2028, Signed)!, SpreadRule.Late);

        years.Should().BeEquivalentTo(new Dictionary<int, long> { [2026] = 100, [2027] = 200, [2028] = 300 });
    }

    [Fact]
    public void The_years_come_to_the_sum_to_the_dollar_whatever_the_term_and_rule()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var usd = random.NextInt64(1, 100_000_000_000_000);
            var term = CommitmentTerm.Of(random.Next(1, 400), random.Next(2) == 0 ? null : random.Next(2020, 2040), null, new DateOnly(random.Next(2015, 2030), random.Next(1, 13), 28))!;
            foreach (var rule in Enum.GetValues<SpreadRule>())
            {
                var years = YearSplit.Of(usd, term, rule);
                years.Values.Sum().Should().Be(usd);
                years.Values.Should().OnlyContain(year => year >= 0);
            }
        }
    }
}
