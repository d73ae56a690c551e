using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DealWatch.Extraction.Records;
using DealWatch.Web.Drawing;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Timelines;

/// <summary>Draws a layout as SVG.</summary>
/// <param name="pen">Whether for a page or for a file.</param>
/// <param name="links">Where the parts lead to in a page.</param>
internal sealed class TimelineSvg(SvgPen pen, TimelineLinks links)
{
    private const double Small = 11;
    private const int LongestName = 17;

    private readonly Disc _disc = new(pen);

    /// <summary>The whole picture without the element around it.</summary>
    public IEnumerable<XElement> Parts(TimelineLayout layout) =>
    [
        .. Axis(layout),
        .. layout.Lanes.Select(lane => Name(lane, layout.Frame)),
        .. layout.Lanes.SelectMany(lane => lane.Marks.OrderBy(mark => mark.X)).Select(mark => Mark(mark, layout.Axis)),
        .. layout.Lanes.SelectMany(lane => lane.Clusters.Select(cluster => Cluster(cluster, lane.Lane))),
    ];

    /// <summary>What signs the deals are drawn with.</summary>
    public IEnumerable<LegendEntry> Legend(IEnumerable<PictureDeal> deals)
    {
        const double Middle = LegendEntry.Side / 2;
        foreach (var type in deals.Select(deal => deal.Deal.Type).Distinct().Order())
        {
            yield return new(DealWords.Name(type), type, pen.Element("g", Style(type), _disc.Draw(TimelineWords.Code(type), DealStatus.Signed, true, Middle, Middle, 8).ToArray()));
        }

        foreach (var status in Enum.GetValues<DealStatus>())
        {
            yield return Plain(DealWords.Name(status), status, true, 8);
        }

        foreach (var usd in new[] { 10_000_000, 1_000_000_000, 300_000_000_000 })
        {
            yield return Plain(Bound(usd), DealStatus.Signed, true, DiscSize.Radius(usd));
        }

        yield return Plain(T("No value in dollars"), DealStatus.Signed, false, DiscSize.Least);

        LegendEntry Plain(string label, DealStatus status, bool isValued, double radius) =>
            new(label, null, pen.Element("g", "time-cluster", _disc.Draw(null, status, isValued, Middle, Middle, radius).ToArray()));
    }

    /// <summary>What the sizes at the ends of the scale stand for, and the one between them.</summary>
    private static string Bound(long usd) => usd switch
    {
        10_000_000 => T("{0} or less", MoneyText.Short(usd, "USD")),
        300_000_000_000 => T("{0} or more", MoneyText.Short(usd, "USD")),
        _ => MoneyText.Short(usd, "USD"),
    };

    /// <summary>Class of a type.</summary>
    private static string Style(DealType type) => type switch
    {
        DealType.Compute => "flow-compute",
        DealType.Chips => "flow-chips",
        DealType.Power => "flow-power",
        DealType.Investment => "flow-equity",
        DealType.Financing => "flow-debt",
        DealType.Acquisition => "flow-takeover",
        DealType.Datacenter => "time-datacenter",
        _ => "time-partnership",
    };

    private static XElement Title(string text) => new(SvgPen.Svg + "title", text);

    private IEnumerable<XElement> Axis(TimelineLayout layout)
    {
        const double Head = TimelineLayout.Head;
        var (years, months) = (layout.Axis.Years().ToList(), layout.Axis.Months().ToList());
        var lines = new StringBuilder();
        foreach (var year in years)
        {
            lines.Append(CultureInfo.InvariantCulture, $"M{year.X:0.#} 4V{layout.Height:0.#}");
        }

        foreach (var month in months)
        {
            lines.Append(CultureInfo.InvariantCulture, $"M{month.X:0.#} {Head - 5}V{Head}");
        }

        foreach (var lane in layout.Lanes)
        {
            lines.Append(CultureInfo.InvariantCulture, $"M0 {lane.Top:0.#}H{layout.Frame.Width:0.#}");
        }

        yield return pen.Element("path", "time-grid", new XAttribute("d", lines.ToString()));
        foreach (var (tick, y) in years.Select(tick => (tick, 16d)).Concat(months.Select(tick => (tick, 31d))).Where(label => label.tick.Label is not null))
        {
            yield return pen.Link("time-label", links.Of(tick), Title(TimelineWords.Title(tick)), pen.Text(tick.Label!, y < 20 ? "flow-ink" : "flow-soft", tick.X + 3, y, y < 20 ? 13 : Small, isBold: y < 20));
        }
    }

    private XElement Name(PlacedLane placed, TimelineFrame frame)
    {
        var lane = placed.Lane;
        var shown = lane.Name.Length > LongestName && !frame.NamesAbove ? lane.Name[..(LongestName - 1)] + "…" : lane.Name;
        var count = pen.Text(QuantityText.Count(lane.Deals.Count, "deal", "deals"), "flow-soft", frame.NamesAbove ? frame.Right : 0, placed.Top + (frame.NamesAbove ? 15 : 30), Small, frame.NamesAbove ? "end" : "start");
        var parts = new[] { Title($"{lane.Name}: {QuantityText.Count(lane.Deals.Count, "deal", "deals")}"), pen.Text(shown, "flow-ink", 0, placed.Top + (frame.NamesAbove ? 15 : 16), 13, isBold: true), count };
        return links.Of(lane) is { } href ? pen.Link("time-label", href, parts) : pen.Element("g", null, parts);
    }

    private XElement Mark(PlacedMark mark, TimeAxis axis)
    {
        var deal = mark.Deal.Deal;
        return pen.Link(
            $"time-mark {Style(deal.Type)}",
            TimelineLinks.Of(mark.Deal),
            Title(TimelineWords.Title(mark.Deal)),
            Term(mark, axis).ToArray(),
            _disc.Draw(TimelineWords.Code(deal.Type), deal.Status, deal.AmountUsd is not null, mark.X, mark.Y, mark.Radius).ToArray());
    }

    /// <summary>What lies beside the disc: the bar, a line from it to what lies further away, and the later steps.</summary>
    private IEnumerable<XElement> Term(PlacedMark mark, TimeAxis axis)
    {
        var (left, right, y) = (mark.X - mark.Radius, mark.X + mark.Radius, mark.Y);
        if (mark.From < left || mark.To > right)
        {
            yield return pen.Element("path", "flow-line", SvgPen.D($"{Beside(mark.From, mark.To)}"), SvgPen.At("stroke-width", 1));
        }

        if (mark is { Bar: { } bar, Deal.Term: { } term })
        {
            yield return pen.Element("path", "time-bar", SvgPen.D($"{Beside(bar.From, bar.To)}"), SvgPen.At("stroke-width", DiscSize.Bar(mark.Deal.Deal.AmountUsd)));
            if (term.End > axis.Last && bar.To > right)
            {
                yield return pen.Element("path", "flow-line", SvgPen.D($"M{bar.To - 6:0.#} {y - 5:0.#}L{bar.To:0.#} {y:0.#}l-6 5"), SvgPen.At("stroke-width", Disc.Outline));
            }
        }

        var steps = mark.Deal.Steps.Where(step => axis.First <= step.Day && step.Day <= axis.Last).Select(step => axis.X(step.Day))
            .Where(x => mark.From <= x && x <= mark.To && (x < left - 3 || x > right + 3)).ToList();
        if (steps.Count > 0)
        {
            yield return pen.Element("path", "flow-code", new XAttribute("d", string.Concat(steps.Select(x => FormattableString.Invariant($"M{x - 3.5:0.#} {y:0.#}l3.5-3.5 3.5 3.5-3.5 3.5z")))));
        }

        string Beside(double from, double to) =>
            (from < left ? FormattableString.Invariant($"M{from:0.#} {y:0.#}H{Math.Min(to, left):0.#}") : "")
            + (to > right ? FormattableString.Invariant($"M{Math.Max(from, right):0.#} {y:0.#}H{to:0.#}") : "");
    }

    private XElement Cluster(PlacedCluster cluster, Lane lane) => pen.Link(
        "time-cluster",
        links.Of(cluster, lane),
        Title(TimelineWords.Title(cluster, lane)),
        pen.Element("circle", "flow-code", SvgPen.At("cx", cluster.X), SvgPen.At("cy", cluster.Y), SvgPen.At("r", cluster.Radius)),
        pen.Text(QuantityText.Number(cluster.Deals.Count), "flow-ink", cluster.X, cluster.Y + 3.5, 10, "middle", isBold: true));
}
