using System.Xml.Linq;
using DealWatch.Web.Drawing;

namespace DealWatch.Web.Timelines;

/// <summary>The picture as a file that stands alone.</summary>
internal static class TimelineSheet
{
    private const double Line = 30, Foot = 112;

    public static XDocument Draw(TimelineLayout layout, TimelineLinks links, SheetHead head)
    {
        var pen = new SvgPen(forFile: true);
        var svg = new TimelineSvg(pen, links);
        var picture = pen.Element("g", null, new XAttribute("transform", FormattableString.Invariant($"translate({PictureSheet.Edge:0.#} 0)")), svg.Parts(layout).ToArray());
        return PictureSheet.Draw(head, (layout.Frame.Width + (2 * PictureSheet.Edge), layout.Height), [picture], Foot, Legend(pen, svg, layout));
    }

    private static IEnumerable<XElement> Legend(SvgPen pen, TimelineSvg svg, TimelineLayout layout)
    {
        var (x, y) = (PictureSheet.Edge, 12d);
        foreach (var entry in svg.Legend(layout.Lanes.SelectMany(lane => lane.Lane.Deals)))
        {
            var width = LegendEntry.Side + 22 + (entry.Label.Length * 6.2);
            if (x + width > layout.Frame.Width)
            {
                (x, y) = (PictureSheet.Edge, y + Line);
            }

            yield return pen.Element("g", null, new XAttribute("transform", FormattableString.Invariant($"translate({x:0.#} {y:0.#})")), entry.Sign);
            yield return pen.Text(entry.Label, "flow-ink", x + LegendEntry.Side + 4, y + 17, 12);
            x += width;
        }

        yield return pen.Text(TimelineWords.Reading, "flow-soft", PictureSheet.Edge, Foot - 18, 12);
    }
}
