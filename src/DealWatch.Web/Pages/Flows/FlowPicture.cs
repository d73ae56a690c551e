using System.Xml.Linq;
using DealWatch.Web.Drawing;
using DealWatch.Web.Flows;
using DealWatch.Web.Flows.Drawing;
using Microsoft.AspNetCore.Html;

namespace DealWatch.Web.Pages.Flows;

/// <summary>Pictures and their signs as parts of a page.</summary>
internal static class FlowPicture
{
    private static readonly SvgPen Pen = new(forFile: false);
    private static readonly FlowSvg Flow = new(Pen);

    public static IHtmlContent Of(FlowCut cut, FlowFrame frame, string style, string labelId)
    {
        var layout = FlowLayout.Of(cut, frame);
        return Html(Pen.Element(
            "svg",
            style,
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {frame.Width:0.#} {layout.Height:0.#}")),
            new XAttribute("role", "group"),
            new XAttribute("aria-labelledby", labelId),
            Flow.Parts(layout).ToArray()));
    }

    /// <summary>A short line with the letter of its kind.</summary>
    public static IHtmlContent Sign(EdgeKind kind, Firmness firmness = Firmness.Signed) => Html(Pen.Element(
        "svg",
        $"flow-sign {FlowSvg.Style(kind)}",
        new XAttribute("viewBox", "0 0 40 18"),
        new XAttribute("aria-hidden", "true"),
        Pen.Element("path", "flow-line", new XAttribute("d", "M16 9H33"), SvgPen.At("stroke-width", 3), FlowSvg.Dashes(firmness)),
        Pen.Element("path", "flow-head", new XAttribute("d", "M40 9L32 4V14Z")),
        Flow.Code(kind, 9, 9).ToArray()));

    private static HtmlString Html(XElement svg) => new(svg.ToString(SaveOptions.DisableFormatting));
}
