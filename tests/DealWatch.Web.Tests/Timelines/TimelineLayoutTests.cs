using System.Text;
using System.Xml.Linq;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Drawing;
using DealWatch.Web.Pages.Timeline;
using DealWatch.Web.Search;
using DealWatch.Web.Timelines;

namespace DealWatch.Web.Tests.Timelines;

public sealed class TimelineLayoutTests
{
    private const int LargestPicture = 300_000;

    public static TheoryData<LaneChoice, bool> Pictures => new()
    {
        { LaneChoice.Buyer, true }, { LaneChoice.Buyer, false }, { LaneChoice.Provider, true }, { LaneChoice.Type, true }, { LaneChoice.Type, false },
    };

    [Theory]
    [InlineData(LaneChoice.Buyer)]
    [InlineData(LaneChoice.Provider)]
    [InlineData(LaneChoice.Type)]
    public void Two_thousand_deals_stay_small_enough_for_a_page(LaneChoice choice)
    {
        var picture = new TimelinePicture(Drawn.Many(1, 2000), new TimelineLinks(new DealFilter(), choice));

        var markup = $"{picture.Draw(TimelineFrame.Wide, "wide", "id")}{picture.Draw(TimelineFrame.Narrow, "narrow", "id")}{string.Concat(picture.Legend.Select(entry => entry.Sign))}";

        Encoding.UTF8.GetByteCount(markup).Should().BeLessThan(LargestPicture);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Two_thousand_deals_are_all_there_and_no_mark_lies_on_another(LaneChoice choice, bool wide)
    {
        var layout = Layout(Drawn.Many(2, 2000), choice, wide ? TimelineFrame.Wide : TimelineFrame.Narrow);

        layout.Lanes.SelectMany(lane => lane.Marks.Select(mark => mark.Deal).Concat(lane.Clusters.SelectMany(cluster => cluster.Deals)))
            .Select(deal => deal.Deal.Id).Order().Should().Equal(Enumerable.Range(1, 2000));
        foreach (var lane in layout.Lanes)
        {
            var circles = lane.Marks.Select(mark => (mark.X, mark.Y, mark.Radius)).Concat(lane.Clusters.Select(cluster => (cluster.X, cluster.Y, cluster.Radius))).ToList();
            circles.Should().OnlyContain(circle => circle.X - circle.Radius >= layout.Frame.Left - 0.01 && circle.X + circle.Radius <= layout.Frame.Right + 0.01
                && circle.Y - circle.Radius >= lane.Top && circle.Y + circle.Radius <= lane.Top + lane.Height);
            Pairs(circles).Should().OnlyContain(pair => double.Hypot(pair.First.X - pair.Second.X, pair.First.Y - pair.Second.Y) > pair.First.Radius + pair.Second.Radius);
            Pairs([.. lane.Marks]).Should().NotContain(pair => pair.First.Touches(pair.Second));
        }
    }

    [Fact]
    public void The_same_deals_in_another_order_give_the_same_picture_to_the_last_byte()
    {
        var deals = Drawn.Many(3, 300);

        var pictures = new[] { deals, [.. deals.Reverse()] }.Select(rows => Sheet(rows).ToString(SaveOptions.DisableFormatting));

        pictures.Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_term_is_a_bar_that_goes_on_beyond_the_edge_and_a_deal_without_one_is_a_point()
    {
        var layout = Layout([Deal(1, 2025, 3, months: 240), Deal(2, 2025, 1, startYear: 2025, endYear: 2025), Deal(3, 2026, 6)]);

        var marks = layout.Lanes.SelectMany(lane => lane.Marks).ToDictionary(mark => mark.Deal.Deal.Id);
        marks[1].Bar!.Value.To.Should().Be(layout.Axis.Right);
        marks[2].Bar.Should().Be((layout.Axis.X(new(2025, 1, 1)), layout.Axis.X(new(2025, 12, 31))));
        marks[3].Bar.Should().BeNull();
        Arrows(layout).Should().Be(1);

        static int Arrows(TimelineLayout layout) => new TimelineSvg(new SvgPen(forFile: false), Links).Parts(layout).SelectMany(part => part.DescendantsAndSelf())
            .Count(path => path.Attribute("d")?.Value.EndsWith("l-6 5", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Size_is_value_within_bounds_and_a_deal_without_one_is_small_and_hollow()
    {
        long?[] values = [null, 1, 10_000_000, 1_000_000_000, 300_000_000_000, 9_000_000_000_000];

        values.Select(DiscSize.Radius).Should().BeInAscendingOrder().And.StartWith(DiscSize.Least).And.EndWith(DiscSize.Greatest);
        Discs(Deal(1, 2025, 1)).Should().Equal("time-disc time-hollow");
        Discs(Drawn.Deal(1, new(2025, 1, 1), 5)).Should().Equal("time-disc");

        static IEnumerable<string> Discs(PictureDeal deal) => new TimelineSvg(new SvgPen(forFile: false), Links).Parts(Layout([deal]))
            .SelectMany(part => part.Descendants(SvgPen.Svg + "circle")).Select(circle => circle.Attribute("class")!.Value);
    }

    [Fact]
    public void Talks_are_dashed_and_what_has_ended_is_struck_through()
    {
        Shapes(DealStatus.Signed).Should().Equal(("circle", false));
        Shapes(DealStatus.Talks).Should().Equal(("circle", true));
        Shapes(DealStatus.Ended).Should().Equal(("circle", false), ("path", false));

        static IEnumerable<(string Name, bool IsDashed)> Shapes(DealStatus status) => new Disc(new SvgPen(forFile: false)).Draw(null, status, isFilled: true, 10, 10, 6)
            .Select(shape => (shape.Name.LocalName, shape.Attribute("stroke-dasharray") is not null));
    }

    [Fact]
    public void Later_steps_stand_on_a_line_from_the_disc()
    {
        var deal = Drawn.Deal(1, new(2024, 1, 10), steps: [new(DealEventKind.Signed, new(2024, 1, 10)), new(DealEventKind.Expanded, new(2025, 6, 1)), new(DealEventKind.Ended, new(2026, 1, 1))]);
        var layout = Layout([deal, Deal(2, 2026, 6)]);

        var mark = layout.Lanes[0].Marks.Single(one => one.Deal == deal);

        mark.To.Should().Be(layout.Axis.X(new(2026, 1, 1)));
        var path = new TimelineSvg(new SvgPen(forFile: false), Links).Parts(layout).SelectMany(part => part.Elements(SvgPen.Svg + "path")).Single(element => element.Attribute("class")!.Value == "flow-code");
        path.Attribute("d")!.Value.Count(letter => letter == 'M').Should().Be(2);
    }

    [Fact]
    public void The_largest_lanes_come_first_and_the_rest_is_gathered()
    {
        PictureDeal[] deals = [
            Drawn.Deal(1, new(2025, 1, 1), 5, "a"), Drawn.Deal(2, new(2025, 1, 1), 9, "b"), Drawn.Deal(3, new(2025, 1, 1), 1, "c"), Drawn.Deal(4, new(2025, 1, 1), 1, "d"),
            Drawn.Deal(5, new(2025, 1, 1), 100, "e", type: DealType.Partnership)];

        Lanes.Of(deals, LaneChoice.Buyer, 3).Select(lane => (lane.Key, lane.Name, lane.Deals.Count)).Should().Equal(("b", "b", 1), ("a", "a", 1), (null, "Others (2)", 3));
        Lanes.Of(deals, LaneChoice.Buyer, 5).Select(lane => lane.Name).Should().Equal("b", "a", "c", "d", "No buyer");
        Lanes.Of(deals, LaneChoice.Type, 8).Select(lane => (lane.Key, lane.Deals.Count)).Should().Equal(("partnership", 1), ("compute", 4));
    }

    [Fact]
    public void The_filter_bounds_the_axis_and_its_labels_name_years_and_months()
    {
        DateOnly[] days = [new(2025, 2, 1), new(2025, 11, 3)];

        var whole = TimeAxis.Of(days, new DealFilter(), 0, 1000);
        var part = TimeAxis.Of(days, new DealFilter { From = new(new(2025, 9, 1), DateLength.Month), To = new(new(2025, 11, 1), DateLength.Month) }, 0, 1000);
        var far = TimeAxis.Of(days, new DealFilter { From = new(new(1, 1, 1), DateLength.Year), To = new(new(9999, 1, 1), DateLength.Year) }, 0, 1000);

        whole.First.Should().Be(new DateOnly(2025, 2, 1));
        whole.Last.Should().BeAfter(days[1].AddDays(20));
        whole.Years().Select(tick => tick.Label).Should().Equal("2025");
        whole.Months().Select(tick => tick.Label).Should().StartWith(["Feb", "Mar"]);
        (part.First, part.Last).Should().Be((new DateOnly(2025, 9, 1), new DateOnly(2025, 11, 30)));
        part.Months().Select(tick => (tick.Label, tick.From.ToString(), tick.To.ToString())).Should().Equal(("Sep", "2025-09", "2025-09"), ("Oct", "2025-10", "2025-10"), ("Nov", "2025-11", "2025-11"));
        (far.First, far.Last.Year).Should().Be((whole.First, whole.Last.Year));
    }

    [Theory]
    [InlineData(1, 9999)]
    [InlineData(1990, 2025)]
    public void Any_years_make_a_picture(int first, int last)
    {
        var layout = Layout([Deal(1, first, 1), Deal(2, last, 12, months: 40)]);

        layout.Axis.Years().Count(tick => tick.Label is not null).Should().BeInRange(2, 40);
        layout.Axis.Months().Where(tick => tick.Label is not null).Should().BeEmpty();
    }

    [Fact]
    public void A_file_says_what_it_is_and_needs_no_style_sheet()
    {
        var file = Sheet(Drawn.Many(1, 60));

        file.Descendants(SvgPen.Svg + "text").Select(text => text.Value).Should().Contain(["Title", "Filter", "Source", "Compute", "No value in dollars"]);
        file.Descendants().Attributes().Should().NotContain(attribute => attribute.Name == "class" || attribute.Name == "style" || attribute.Name == "href");
    }

    private static TimelineLinks Links => new(new DealFilter(), LaneChoice.Buyer);

    private static PictureDeal Deal(int id, int year, int month, int? months = null, int? startYear = null, int? endYear = null) =>
        Drawn.Deal(id, new(year, month, 1), months: months, startYear: startYear, endYear: endYear);

    private static TimelineLayout Layout(IReadOnlyCollection<PictureDeal> deals, LaneChoice choice = LaneChoice.Buyer, TimelineFrame? frame = null) =>
        TimelineLayout.Of(deals, choice, new DealFilter(), frame ?? TimelineFrame.Wide);

    private static XDocument Sheet(IReadOnlyCollection<PictureDeal> deals) => TimelineSheet.Draw(Layout(deals), Links, new SheetHead("Title", "Filter", "Source"));

    private static IEnumerable<(T First, T Second)> Pairs<T>(IReadOnlyList<T> items) => items.SelectMany((first, i) => items.Skip(i + 1).Select(second => (first, second)));
}
