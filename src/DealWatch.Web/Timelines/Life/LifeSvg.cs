using System.Xml.Linq;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Drawing;
using DealWatch.Web.Search;

namespace DealWatch.Web.Timelines.Life;

/// <summary>Draws the strip of a deal's life for its page.</summary>
internal sealed class LifeSvg(SvgPen pen)
{
    private const double Dot = 6, Bar = 10, BarBelow = 17, YearsBelow = 40, Below = 46, Letters = 12;

    private readonly Disc _disc = new(pen);

    public XElement Draw(LifeLayout layout, LifeStrip strip, string style, string labelId)
    {
        var y = layout.AxisY;
        return pen.Element(
            "svg",
            style,
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {layout.Width:0.#} {y + Below:0.#}")),
            new XAttribute("role", "group"),
            new XAttribute("aria-labelledby", labelId),
            layout.Points.Select(point => Stem(point, y)).ToArray(),
            pen.Element("path", "life-axis", SvgPen.D($"M0 {y:0.#}H{layout.Width:0.#}")),
            strip.Term is { } term ? Term(term, layout.Axis, y + BarBelow) : null,
            layout.Axis.Years().Where(tick => tick.Label is not null).Select(tick => Year(tick, y)).ToArray(),
            layout.Points.Select(point => Point(point, y)).ToArray());
    }

    private static DealStatus Status(DealEventKind kind) => kind switch
    {
        DealEventKind.Talks => DealStatus.Talks,
        DealEventKind.Reported => DealStatus.Reported,
        DealEventKind.Ended => DealStatus.Ended,
        _ => DealStatus.Signed,
    };

    private static double TextY(PlacedPoint placed, double y) => y - 14 - (placed.Row * LifeLayout.RowHeight);

    /// <summary>From a label down to the axis; that of today crosses the term as well.</summary>
    private XElement Stem(PlacedPoint placed, double y) => pen.Element(
        "path", placed.Point.Kind is null ? "life-today" : "life-axis", SvgPen.D($"M{placed.X:0.#} {TextY(placed, y) - 9:0.#}V{(placed.Point.Kind is null ? y + BarBelow + Bar : y):0.#}"));

    private XElement Term(TermSpan term, TimeAxis axis, double y)
    {
        var (from, to) = (axis.X(term.Start), axis.X(term.End));
        return pen.Element(
            "rect",
            term.IsCounted ? "life-term life-counted" : "life-term",
            SvgPen.At("x", from),
            SvgPen.At("y", y - (Bar / 2)),
            SvgPen.At("width", Math.Max(2, to - from)),
            SvgPen.At("height", Bar),
            SvgPen.At("rx", 2),
            new XElement(SvgPen.Svg + "title", T("Term: {0}", TimelineWords.Term(term))));
    }

    private XElement Year(AxisTick tick, double y) => pen.Element(
        "g", null, pen.Element("path", "life-axis", SvgPen.D($"M{tick.X:0.#} {y:0.#}v5")), pen.Text(tick.Label!, "flow-soft", tick.X, y + YearsBelow, 11));

    private XElement Point(PlacedPoint placed, double y)
    {
        var text = pen.Text(placed.Point.Label, "flow-name", placed.TextX, TextY(placed, y), Letters);
        text.Add(SvgPen.At("stroke-width", 4), new XAttribute("paint-order", "stroke"));
        return placed.Point is { Kind: { } kind, Anchor: { } anchor }
            ? pen.Link("time-label life-step", anchor, text, _disc.Draw(null, Status(kind), true, placed.X, y, Dot).ToArray())
            : text;
    }
}
