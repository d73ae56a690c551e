using System.Xml.Linq;
using DealWatch.Web.Commitments.Drawing;
using DealWatch.Web.Drawing;
using Microsoft.AspNetCore.Html;

namespace DealWatch.Web.Pages.Commitments;

/// <summary>Pictures of commitments and their signs as parts of a page.</summary>
internal static class CommitmentPicture
{
    private static readonly SvgPen Pen = new(forFile: false);
    private static readonly CommitmentSvg Bars = new(forFile: false);

    /// <param name="label">What it shows, for those who do not see it.</param>
    public static IHtmlContent Of(CommitmentChart chart, ChartFrame frame, string style, string label) => Html(Pen.Element(
        "svg",
        style,
        new XAttribute("viewBox", FormattableString.Invariant($"0 0 {frame.Width:0.#} {frame.Height:0.#}")),
        new XAttribute("role", "group"),
        new XAttribute("aria-label", label),
        Bars.Parts(chart, frame).ToArray()));

    /// <summary>The colour and letter of a layer.</summary>
    public static IHtmlContent Sign(ChartSeries series) => Html(Pen.Element(
        "svg", "part-sign", new XAttribute("viewBox", "0 0 18 16"), new XAttribute("aria-hidden", "true"), Bars.Sign(series, 0, 0).ToArray()));

    private static HtmlString Html(XElement svg) => new(svg.ToString(SaveOptions.DisableFormatting));
}
