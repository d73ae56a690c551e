using System.Xml.Linq;
using DealWatch.Web.Drawing;
using DealWatch.Web.Flows;
using DealWatch.Web.Flows.Drawing;

namespace DealWatch.Web.Tests.Flows;

public sealed class FlowLayoutTests
{
    public static TheoryData<int, bool> Pictures => new() { { 1, true }, { 2, true }, { 3, false }, { 4, false } };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Bars_stand_apart_and_inside_and_each_line_has_a_place_of_its_own_on_its_bars(int seed, bool wide)
    {
        var layout = Layout(seed, wide);

        foreach (var column in layout.Nodes.GroupBy(node => node.IsLeft).Select(group => group.OrderBy(node => node.Top).ToList()))
        {
            column.Zip(column.Skip(1)).Should().OnlyContain(pair => pair.First.Top + pair.First.Height + layout.Frame.Gap <= pair.Second.Top + 0.01);
            column.Should().OnlyContain(node => node.Top >= 0 && node.Top + node.Height <= layout.Height + 0.01);
        }

        var ends = layout.Edges.SelectMany(edge => new[] { (edge.StartX, edge.StartY), (edge.EndX, edge.EndY) }).ToList();
        ends.GroupBy(end => end.Item1).Should().OnlyContain(column => Gaps(column.Select(end => end.Item2)).All(gap => gap >= 15.9));
        layout.Edges.Should().OnlyContain(edge => IsOn(layout, edge.Edge.From, edge.StartX, edge.StartY) && IsOn(layout, edge.Edge.To, edge.EndX, edge.EndY));
    }

    [Fact]
    public void The_ring_has_far_fewer_crossings_than_the_plain_order()
    {
        var cut = FlowGraph.Of(Market.Random(5, 45, "abcdefghijklmnop"), withEnded: false).Cut(20);
        var index = cut.Companies.Select((node, i) => (node.Company.Slug, i)).ToDictionary(pair => pair.Slug, pair => pair.i);
        var pairs = cut.Edges.Select(edge => (index[edge.From.Slug], index[edge.To.Slug])).ToList();

        var ring = RingOrder.Of(index.Count, pairs);

        ring.Order().Should().Equal(Enumerable.Range(0, index.Count));
        (RingOrder.Crossings(ring, pairs) * 2).Should().BeLessThan(RingOrder.Crossings([.. Enumerable.Range(0, index.Count)], pairs));
    }

    [Fact]
    public void The_same_deals_in_another_order_give_the_same_picture_to_the_last_byte()
    {
        var deals = Market.Random(11, 60);

        var pictures = new[] { deals, [.. deals.Reverse()] }.Select(rows => FlowSheet.Draw(FlowGraph.Of(rows, withEnded: true).Cut(20), Head).ToString(SaveOptions.DisableFormatting));

        pictures.Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_single_line_can_be_drawn()
    {
        var cut = Market.Graph(Market.Deal(1, "a", DealWatch.Extraction.Records.DealType.Compute, "b")).Cut(20);

        FlowSheet.Draw(cut, Head).Descendants(SvgPen.Svg + "rect").Should().HaveCount(3, "the ground and two bars");
    }

    [Fact]
    public void A_file_says_what_it_is_and_needs_no_style_sheet()
    {
        var file = FlowSheet.Draw(FlowGraph.Of(Market.Random(1, 20), withEnded: false).Cut(20), Head);

        file.Descendants(SvgPen.Svg + "text").Select(text => text.Value).Should().Contain(["Title", "Filter", "Source"]);
        file.Descendants().Attributes().Should().NotContain(attribute => attribute.Name == "class" || attribute.Name == "style" || attribute.Name == "href");
    }

    private static SheetHead Head => new("Title", "Filter", "Source");

    private static FlowLayout Layout(int seed, bool wide) =>
        FlowLayout.Of(FlowGraph.Of(Market.Random(seed, 50, "abcdefghijklmnopqrstuvwx"), withEnded: false).Cut(20), wide ? FlowFrame.Wide : FlowFrame.Narrow);

    private static bool IsOn(FlowLayout layout, FlowCompany company, double x, double y) =>
        layout.Nodes.Any(node => node.Node.Company == company && node.X == x && node.Top < y && y < node.Top + node.Height);

    private static IEnumerable<double> Gaps(IEnumerable<double> places)
    {
        var sorted = places.Order().ToList();
        return sorted.Zip(sorted.Skip(1), (a, b) => b - a);
    }
}
