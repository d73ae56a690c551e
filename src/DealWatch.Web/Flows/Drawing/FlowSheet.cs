using System.Xml.Linq;
using DealWatch.Web.Drawing;

namespace DealWatch.Web.Flows.Drawing;

/// <summary>The picture as a file that stands alone: with title, filter, day, address and legend in it.</summary>
internal static class FlowSheet
{
    private const double Foot = 64;

    private static readonly SvgPen Pen = new(forFile: true);
    private static readonly FlowSvg Flow = new(Pen);

    public static XDocument Draw(FlowCut cut, SheetHead head)
    {
        var layout = FlowLayout.Of(cut, FlowFrame.Wide);
        return PictureSheet.Draw(head, (layout.Frame.Width, layout.Height), Flow.Parts(layout), Foot, Legend());
    }

    private static IEnumerable<XElement> Legend()
    {
        var (x, y) = (PictureSheet.Edge + 8, 30d);
        foreach (var kind in Enum.GetValues<EdgeKind>())
        {
            yield return Pen.Element("g", FlowSvg.Style(kind), Flow.Code(kind, x, y).ToArray());
            yield return Pen.Text(FlowWords.Name(kind), "flow-ink", x + 14, y + 4.5, 12);
            x += 48 + (FlowWords.Name(kind).Length * 6.6);
        }

        yield return Pen.Text(FlowWords.Reading, "flow-soft", PictureSheet.Edge, y + 24, 12);
    }
}
