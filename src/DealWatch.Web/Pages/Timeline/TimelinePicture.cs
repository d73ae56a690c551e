using System.Xml.Linq;
using DealWatch.Web.Drawing;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Timelines;
using Microsoft.AspNetCore.Html;

namespace DealWatch.Web.Pages.Timeline;

/// <summary>The picture and its signs as parts of the page.</summary>
/// <param name="Deals">Those that have a date, newest first.</param>
/// <param name="Links">Where its parts lead to.</param>
internal sealed record TimelinePicture(IReadOnlyList<PictureDeal> Deals, TimelineLinks Links)
{
    private static readonly SvgPen Pen = new(forFile: false);

    public IEnumerable<(LegendEntry Entry, IHtmlContent Sign)> Legend => new TimelineSvg(Pen, Links).Legend(Deals).Select(entry => (entry, Html(Pen.Element(
        "svg",
        "time-sign",
        new XAttribute("viewBox", FormattableString.Invariant($"0 0 {LegendEntry.Side} {LegendEntry.Side}")),
        new XAttribute("aria-hidden", "true"),
        entry.Sign))));

    /// <param name="frame">Measures.</param>
    /// <param name="style">Class names.</param>
    /// <param name="labelId">Of the element that names the picture.</param>
    public IHtmlContent Draw(TimelineFrame frame, string style, string labelId)
    {
        var layout = TimelineLayout.Of(Deals, Links.Lanes, Links.Filter, frame);
        return Html(Pen.Element(
            "svg",
            style,
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {frame.Width:0.#} {layout.Height:0.#}")),
            new XAttribute("role", "group"),
            new XAttribute("aria-labelledby", labelId),
            new XAttribute("data-first", TermText.Iso(layout.Axis.First)),
            new XAttribute("data-last", TermText.Iso(layout.Axis.Last)),
            SvgPen.At("data-left", layout.Axis.Left),
            SvgPen.At("data-right", layout.Axis.Right),
            new TimelineSvg(Pen, Links).Parts(layout).ToArray()));
    }

    private static IHtmlContent Html(XElement svg) => new HtmlString(svg.ToString(SaveOptions.DisableFormatting));
}
