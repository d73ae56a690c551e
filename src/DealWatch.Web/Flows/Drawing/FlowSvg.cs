using System.Xml.Linq;
using DealWatch.Web.Drawing;

namespace DealWatch.Web.Flows.Drawing;

/// <summary>Draws a layout as SVG: for a page with classes and links to the rows of its table, for a file with plain attributes.</summary>
/// <param name="pen">Whether for a page or for a file.</param>
internal sealed class FlowSvg(SvgPen pen)
{
    private const double BarHalf = 4, CodeRadius = 7.5, Reach = 13;
    private const int LongestName = 23;

    /// <summary>The whole picture without the element around it.</summary>
    public IEnumerable<XElement> Parts(FlowLayout layout) =>
        [.. layout.Edges.Select(edge => Edge(edge, layout.Frame)), .. layout.Nodes.Select(node => Node(node, layout.Frame))];

    /// <summary>The letter that says the kind to those who do not see the colour.</summary>
    public IEnumerable<XElement> Code(EdgeKind kind, double x, double y) =>
    [
        pen.Element("circle", "flow-code", SvgPen.At("cx", x), SvgPen.At("cy", y), SvgPen.At("r", CodeRadius), SvgPen.At("stroke-width", 1.5)),
        pen.Text(FlowWords.Code(kind), "flow-ink", x, y + 3.3, 9, "middle", isBold: true),
    ];

    /// <summary>Class of a kind.</summary>
    public static string Style(EdgeKind kind) => $"flow-{kind.ToString().ToLowerInvariant()}";

    public static XAttribute? Dashes(Firmness firmness) => firmness switch
    {
        Firmness.Open => new XAttribute("stroke-dasharray", "7 5"),
        Firmness.Ended => new XAttribute("stroke-dasharray", "1.5 5"),
        _ => null,
    };

    private XElement Edge(PlacedEdge placed, FlowFrame frame)
    {
        var edge = placed.Edge;
        var (fromSign, toSign) = (placed.StartsLeft ? 1 : -1, placed.EndsLeft ? 1 : -1);
        var width = LineWidth.Of(edge.ShareUsd);
        var (head, half) = (7 + (width * 0.6), 3 + (width * 0.62));
        var (x1, tip) = (placed.StartX + (fromSign * BarHalf), placed.EndX + (toSign * BarHalf));
        var x2 = tip + (toSign * head);
        var bend = Bend(placed, frame);
        var line = FormattableString.Invariant(
            $"M{x1:0.#} {placed.StartY:0.#}C{x1 + (fromSign * bend):0.#} {placed.StartY:0.#} {x2 + (toSign * bend):0.#} {placed.EndY:0.#} {x2:0.#} {placed.EndY:0.#}");
        var arrow = FormattableString.Invariant($"M{tip:0.#} {placed.EndY:0.#}L{x2:0.#} {placed.EndY - half:0.#}V{placed.EndY + half:0.#}Z");
        var link = pen.ForFile ? null : new[] { new XAttribute("href", "#" + edge.Key), new XAttribute("data-from", edge.From.Slug), new XAttribute("data-to", edge.To.Slug) };
        return pen.Element(
            pen.ForFile ? "g" : "a",
            $"flow-edge {Style(edge.Kind)}",
            link,
            new XElement(SvgPen.Svg + "title", FlowWords.Sentence(edge)),
            pen.ForFile ? null : pen.Element("path", "flow-hit", new XAttribute("d", line)),
            pen.Element("path", "flow-line", new XAttribute("d", line), SvgPen.At("stroke-width", width), Dashes(edge.Firmness)),
            pen.Element("path", "flow-head", new XAttribute("d", arrow)),
            Code(edge.Kind, x1 + (fromSign * Reach), placed.StartY).ToArray());
    }

    /// <summary>Lines within a column swing out further the further apart their ends are, so that one lies inside the other.</summary>
    private static double Bend(PlacedEdge placed, FlowFrame frame)
    {
        var room = frame.Right - frame.Left;
        return placed.StartsLeft == placed.EndsLeft ? Math.Min(room * 0.42, 26 + (Math.Abs(placed.EndY - placed.StartY) * 0.5)) : room * 0.45;
    }

    private XElement Node(PlacedNode placed, FlowFrame frame)
    {
        var name = placed.Node.Company.Name;
        var shown = name.Length > LongestName ? name[..(LongestName - 1)] + "…" : name;
        var (x, y, anchor) = (frame.NamesAbove, placed.IsLeft) switch
        {
            (true, true) => (placed.X - BarHalf, placed.Top - 6, "start"),
            (true, false) => (placed.X + BarHalf, placed.Top - 6, "end"),
            (false, true) => (placed.X - 11, placed.Top + (placed.Height / 2) + 5, "end"),
            _ => (placed.X + 11, placed.Top + (placed.Height / 2) + 5, "start"),
        };
        var text = pen.Text(shown, "flow-name", x, y, frame.NamesAbove ? 13 : 14, anchor, isBold: true);
        text.Add(SvgPen.At("stroke-width", 3), new XAttribute("paint-order", "stroke"));
        return pen.Element(
            pen.ForFile ? "g" : "a",
            "flow-node",
            pen.ForFile ? null : new[] { new XAttribute("href", "/companies/" + placed.Node.Company.Slug), new XAttribute("data-company", placed.Node.Company.Slug) },
            new XElement(SvgPen.Svg + "title", name),
            pen.Element("rect", "flow-bar", SvgPen.At("x", placed.X - BarHalf), SvgPen.At("y", placed.Top), SvgPen.At("width", 2 * BarHalf), SvgPen.At("height", placed.Height), SvgPen.At("rx", 2)),
            text);
    }
}
