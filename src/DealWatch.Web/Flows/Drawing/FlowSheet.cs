using System.Xml.Linq;

namespace DealWatch.Web.Flows.Drawing;

/// <summary>The picture as a file that stands alone: with title, filter, day, address and legend in it.</summary>
internal static class FlowSheet
{
    private const double Head = 100, Foot = 64, Edge = 20;

    private static readonly FlowSvg Pen = new(forFile: true);

    public static XDocument Draw(FlowCut cut, FlowSheetHead head)
    {
        var layout = FlowLayout.Of(cut, FlowFrame.Wide);
        var (width, height) = (layout.Frame.Width, Head + layout.Height + Foot);
        return new XDocument(Pen.Element(
            "svg",
            null,
            FlowSvg.At("width", width),
            FlowSvg.At("height", height),
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {width:0.#} {height:0.#}")),
            new XAttribute("font-family", "system-ui, 'Segoe UI', Helvetica, Arial, sans-serif"),
            Pen.Element("title", null, head.Title),
            Pen.Element("rect", null, FlowSvg.At("width", width), FlowSvg.At("height", height), new XAttribute("fill", FlowColours.Paper)),
            Pen.Text(head.Title, "flow-ink", Edge, 38, 22, isBold: true),
            Pen.Text(head.Filter, "flow-ink", Edge, 62, 14),
            Pen.Text(head.Source, "flow-soft", Edge, 82, 12),
            Pen.Element("g", null, new XAttribute("transform", FormattableString.Invariant($"translate(0 {Head:0.#})")), Pen.Parts(layout).ToArray()),
            Legend(height - Foot + 30).ToArray()));
    }

    private static IEnumerable<XElement> Legend(double y)
    {
        var x = Edge + 8;
        foreach (var kind in Enum.GetValues<EdgeKind>())
        {
            yield return Pen.Element("g", FlowSvg.Style(kind), Pen.Code(kind, x, y).ToArray());
            yield return Pen.Text(FlowWords.Name(kind), "flow-ink", x + 14, y + 4.5, 12);
            x += 48 + (FlowWords.Name(kind).Length * 6.6);
        }

        yield return Pen.Text(FlowWords.Reading, "flow-soft", Edge, y + 24, 12);
    }
}
