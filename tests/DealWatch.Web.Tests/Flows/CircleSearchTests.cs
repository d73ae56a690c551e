using DealWatch.Extraction.Records;
using DealWatch.Web.Flows;

namespace DealWatch.Web.Tests.Flows;

public sealed class CircleSearchTests
{
    [Fact]
    public void Finds_money_that_comes_back_straight()
    {
        var circle = Find(Market.Deal(1, "a", DealType.Investment, "b", 10), Market.Deal(2, "b", DealType.Chips, "a", 30)).Should().ContainSingle().Subject;

        circle.Steps.Select(step => (step.From.Slug, step.To.Slug, step.SignedUsd / 1_000_000_000)).Should().Equal(("a", "b", 10), ("b", "a", 30));
        circle.LeastUsd.Should().Be(10_000_000_000);
        circle.Status.Should().Be(DealStatus.Signed);
        circle.First.Should().Be(new DateOnly(2025, 1, 2));
        circle.Last.Should().Be(new DateOnly(2025, 1, 3));
    }

    [Theory]
    [InlineData("ab bc ca", "a b c")]
    [InlineData("ab bc cd da", "a b c d")]
    public void Finds_circles_over_three_and_four_companies(string payments, string round) =>
        Find(Chain(payments)).Should().ContainSingle().Which.Steps.Select(step => step.From.Slug).Should().Equal(round.Split(' '));

    [Fact]
    public void Looks_no_further_than_four_companies() => Find(Chain("ab bc cd de ea")).Should().BeEmpty();

    [Fact]
    public void Begins_with_the_money_that_is_put_in() =>
        Find(Market.Deal(1, "a", DealType.Chips, "b"), Market.Deal(2, "b", DealType.Compute, "c"), Market.Deal(3, "c", DealType.Investment, "a", 1))
            .Should().ContainSingle().Which.Key.Should().Be("circle-c--a--b");

    [Fact]
    public void Trade_in_both_directions_is_no_circle() =>
        Find(Market.Deal(1, "a", DealType.Compute, "b", 10), Market.Deal(2, "b", DealType.Chips, "a", 30)).Should().BeEmpty();

    [Fact]
    public void The_price_of_a_company_does_not_return() =>
        Find(Market.Deal(1, "a", DealType.Acquisition, "b", 10), Market.Deal(2, "b", DealType.Investment, "a", 30)).Should().BeEmpty();

    [Fact]
    public void Ended_deals_close_no_circle() =>
        CircleSearch.Find(FlowGraph.Of([Market.Deal(1, "a", DealType.Investment, "b", 10, DealStatus.Ended), Market.Deal(2, "b", DealType.Chips, "a")], withEnded: true))
            .Should().BeEmpty();

    [Fact]
    public void A_circle_is_as_firm_as_its_weakest_step_and_a_step_as_its_firmest_deal()
    {
        var circle = Find(
            Market.Deal(1, "a", DealType.Investment, "b", 10, DealStatus.Talks),
            Market.Deal(2, "a", DealType.Investment, "b", 4, DealStatus.Reported),
            Market.Deal(3, "b", DealType.Chips, "a", 30, DealStatus.Talks),
            Market.Deal(4, "b", DealType.Chips, "a", 2)).Should().ContainSingle().Subject;

        circle.Status.Should().Be(DealStatus.Reported);
        circle.Weakest.From.Slug.Should().Be("a");
        circle.Steps.Select(step => (step.SignedUsd / 1_000_000_000, step.OpenUsd / 1_000_000_000)).Should().Equal((0, 14), (2, 30));
        circle.LeastUsd.Should().Be(0, "what is not signed adds up with nothing");
    }

    [Fact]
    public void Every_circle_of_a_random_market_exists_closes_is_found_once_and_no_other_is_missed()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var graph = FlowGraph.Of(Market.Random(seed, 40, "abcdefg"), withEnded: true);
            var steps = graph.Edges.Where(edge => edge.Kind != EdgeKind.Takeover && edge.Firmness != Firmness.Ended).ToLookup(edge => (edge.From.Slug, edge.To.Slug));

            var circles = CircleSearch.Find(graph);

            foreach (var circle in circles)
            {
                circle.Steps.Where(step => !steps.Contains((step.From.Slug, step.To.Slug))).Should().BeEmpty();
                circle.Steps.Zip(circle.Steps.Skip(1).Append(circle.Steps[0])).Should().OnlyContain(pair => pair.First.To == pair.Second.From);
                circle.Steps.Select(step => step.From.Slug).Should().OnlyHaveUniqueItems();
                circle.Steps[0].PutsMoneyIn.Should().BeTrue();
            }

            circles.Select(Members).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(ByTrying(steps), "of seed {0}", seed);
        }
    }

    [Fact]
    public void The_order_of_the_deals_does_not_matter()
    {
        var deals = Market.Random(3, 60);

        var circles = CircleSearch.Find(FlowGraph.Of(deals, withEnded: false));

        circles.Should().NotBeEmpty();
        CircleSearch.Find(FlowGraph.Of([.. deals.Reverse()], withEnded: false)).Select(circle => circle.Key).Should().Equal(circles.Select(circle => circle.Key));
    }

    [Fact]
    public void A_market_where_all_pay_all_ends_in_time()
    {
        var names = string.Concat(Enumerable.Range('a', 60).Select(letter => (char)letter));
        var deals = names.SelectMany(a => names.Where(b => b != a).Select(b => (a, b))).Select((pair, i) => Market.Deal(i, $"{pair.a}", DealType.Investment, $"{pair.b}", 1));

        CircleSearch.Find(Market.Graph([.. deals])).Should().HaveCount(500);
    }

    private static IReadOnlyList<MoneyCircle> Find(params FlowDeal[] deals) => CircleSearch.Find(Market.Graph(deals));

    private static FlowDeal[] Chain(string payments) =>
        [.. payments.Split(' ').Select((pair, i) => Market.Deal(i + 1, pair[..1], i == 0 ? DealType.Investment : DealType.Compute, pair[1..], 5))];

    /// <summary>The companies in order, from the one whose name comes first.</summary>
    private static string Members(MoneyCircle circle)
    {
        var round = string.Concat(circle.Steps.Select(step => step.From.Slug));
        var first = round.IndexOf(round.Min());
        return round[first..] + round[..first];
    }

    private static List<string> ByTrying(ILookup<(string From, string To), FlowEdge> steps)
    {
        var found = new List<string>();
        foreach (var start in "abcdefg")
        {
            Extend($"{start}");
        }

        return found;

        void Extend(string path)
        {
            var round = path.Zip(path[1..] + path[0], (from, to) => ($"{from}", $"{to}")).ToList();
            if (path.Length > 1 && round.TrueForAll(steps.Contains) && round.Exists(step => steps[step].Any(edge => CircleStep.IsMoney(edge.Kind))))
            {
                found.Add(path);
            }

            foreach (var next in path.Length < CircleSearch.Longest ? "abcdefg".Where(name => name > path[0] && !path.Contains(name)) : [])
            {
                Extend(path + next);
            }
        }
    }
}
