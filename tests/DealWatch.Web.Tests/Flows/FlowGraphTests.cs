using DealWatch.Extraction.Records;
using DealWatch.Web.Flows;

namespace DealWatch.Web.Tests.Flows;

public sealed class FlowGraphTests
{
    [Theory]
    [InlineData(DealType.Compute, EdgeKind.Compute)]
    [InlineData(DealType.Datacenter, EdgeKind.Compute)]
    [InlineData(DealType.Chips, EdgeKind.Chips)]
    [InlineData(DealType.Power, EdgeKind.Power)]
    [InlineData(DealType.Investment, EdgeKind.Equity)]
    [InlineData(DealType.Financing, EdgeKind.Debt)]
    [InlineData(DealType.Acquisition, EdgeKind.Takeover)]
    public void Money_goes_from_who_pays_to_who_is_paid(DealType type, EdgeKind kind)
    {
        var edge = Market.Graph(Market.Deal(1, "a", type, "b", 5)).Edges.Should().ContainSingle().Subject;

        (edge.From.Slug, edge.To.Slug, edge.Kind, edge.Usd).Should().Be(("a", "b", kind, 5_000_000_000));
    }

    [Fact]
    public void Deals_of_one_pair_add_up_where_they_are_alike_and_stay_apart_where_not()
    {
        var graph = Market.Graph(
            Market.Deal(1, "a", DealType.Compute, "b", 5),
            Market.Deal(2, "a", DealType.Datacenter, "b", 7),
            Market.Deal(3, "a", DealType.Chips, "b", 4),
            Market.Deal(4, "a", DealType.Compute, "b", 2, DealStatus.Talks),
            Market.Deal(5, "a", DealType.Compute, "b", 1, DealStatus.Reported),
            Market.Deal(6, "b", DealType.Compute, "a", 3));

        graph.Edges.Select(edge => edge.Key).Should().Equal("a--b--compute--signed", "a--b--chips--signed", "a--b--compute--open", "b--a--compute--signed");
        graph.Edges.Select(edge => edge.Usd / 1_000_000_000).Should().Equal(12, 4, 3, 3);
        graph.Edges[0].Deals.Select(part => part.Deal.Id).Should().Equal(2, 1);
    }

    [Fact]
    public void A_deal_of_several_lenders_is_whole_on_each_line_and_drawn_in_equal_shares()
    {
        var graph = Market.Graph(Market.Deal(1, "abc", DealType.Financing, "d", 9));

        graph.Edges.Should().HaveCount(3).And.OnlyContain(edge => edge.Usd == 9_000_000_000 && edge.ShareUsd == 3_000_000_000 && edge.IsShared);
        graph.Companies[0].Should().Be(new FlowNode(Market.Company('d'), 9_000_000_000, 3));
        graph.Deals.Should().Be(1);
    }

    [Fact]
    public void Says_how_many_deals_make_no_line()
    {
        var graph = Market.Graph(
            Market.Deal(1, "a", DealType.Partnership, "b"),
            Market.Deal(2, "a", DealType.Compute, ""),
            Market.Deal(3, "a", DealType.Compute, "a"),
            Market.Deal(4, "a", DealType.Compute, "b", 1, DealStatus.Ended));

        graph.Edges.Should().BeEmpty();
        graph.Undrawn.Should().Be(new UndrawnDeals(Partnerships: 1, OneSided: 2, Ended: 1));
    }

    [Fact]
    public void Ended_deals_make_lines_where_they_are_asked_for() =>
        FlowGraph.Of([Market.Deal(1, "a", DealType.Compute, "b", 1, DealStatus.Ended)], withEnded: true)
            .Edges.Should().ContainSingle().Which.Firmness.Should().Be(Firmness.Ended);

    [Fact]
    public void A_cut_keeps_the_lines_among_the_largest_and_loses_none()
    {
        var graph = Market.Graph(Market.Deal(1, "a", DealType.Compute, "b", 50), Market.Deal(2, "b", DealType.Chips, "c", 20), Market.Deal(3, "d", DealType.Financing, "a", 1));

        var cut = graph.Cut(3);

        cut.Companies.Select(node => node.Company.Slug).Should().Equal("b", "a", "c");
        cut.Edges.Select(edge => edge.To.Slug).Should().Equal("b", "c");
        cut.OtherCompanies.Select(node => node.Company.Slug).Should().Equal("d");
        cut.OtherEdges.Select(edge => edge.From.Slug).Should().Equal("d");
    }

    [Fact]
    public void The_order_of_the_deals_does_not_matter()
    {
        var deals = Market.Random(7, 120);

        var graph = FlowGraph.Of(deals, withEnded: true);
        var shuffled = FlowGraph.Of([.. deals.OrderBy(deal => deal.Id * 7919 % 127)], withEnded: true);

        shuffled.Should().BeEquivalentTo(graph, options => options.WithStrictOrdering());
        graph.Edges.Select(edge => edge.Key).Should().OnlyHaveUniqueItems();
    }
}
