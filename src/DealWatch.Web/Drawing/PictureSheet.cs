using System.Xml.Linq;

namespace DealWatch.Web.Drawing;

/// <summary>A picture as a file that stands alone: title, filter, day and address above it, its legend below.</summary>
internal static class PictureSheet
{
    /// <summary>Where text begins.</summary>
    public const double Edge = 20;

    private const double Head = 100;

    /// <param name="head">What it says of itself.</param>
    /// <param name="size">Of the picture itself.</param>
    /// <param name="picture">Its parts, from its own corner.</param>
    /// <param name="foot">Height of the legend.</param>
    /// <param name="legend">From the corner below the picture.</param>
    public static XDocument Draw(SheetHead head, (double Width, double Height) size, IEnumerable<XElement> picture, double foot, IEnumerable<XElement> legend)
    {
        var pen = new SvgPen(forFile: true);
        var (width, height) = (size.Width, Head + size.Height + foot);
        return new XDocument(pen.Element(
            "svg",
            null,
            SvgPen.At("width", width),
            SvgPen.At("height", height),
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {width:0.#} {height:0.#}")),
            new XAttribute("font-family", "system-ui, 'Segoe UI', Helvetica, Arial, sans-serif"),
            pen.Element("title", null, head.Title),
            pen.Element("rect", null, SvgPen.At("width", width), SvgPen.At("height", height), new XAttribute("fill", PictureColours.Paper)),
            pen.Text(head.Title, "flow-ink", Edge, 38, 22, isBold: true),
            pen.Text(head.Filter, "flow-ink", Edge, 62, 14),
            pen.Text(head.Source, "flow-soft", Edge, 82, 12),
            Below(pen, Head, picture),
            Below(pen, Head + size.Height, legend)));
    }

    private static XElement Below(SvgPen pen, double y, IEnumerable<XElement> parts) =>
        pen.Element("g", null, new XAttribute("transform", FormattableString.Invariant($"translate(0 {y:0.#})")), parts.ToArray());
}
