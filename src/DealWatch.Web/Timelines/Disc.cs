using System.Xml.Linq;
using DealWatch.Extraction.Records;
using DealWatch.Web.Drawing;

namespace DealWatch.Web.Timelines;

/// <summary>The sign of a deal or step: a disc whose outline says how firm it is.</summary>
internal sealed class Disc(SvgPen pen)
{
    public const double Outline = 1.6;

    /// <param name="code">Letter in it; null for none.</param>
    /// <param name="status">Dashed in talks, dotted as reported, struck through when ended.</param>
    /// <param name="isFilled">False where no value is known.</param>
    /// <param name="x">Of its centre.</param>
    /// <param name="y">Of its centre.</param>
    /// <param name="radius">Without the outline.</param>
    public IEnumerable<XElement> Draw(string? code, DealStatus status, bool isFilled, double x, double y, double radius)
    {
        yield return pen.Element(
            "circle", isFilled ? "time-disc" : "time-disc time-hollow", SvgPen.At("cx", x), SvgPen.At("cy", y), SvgPen.At("r", radius), SvgPen.At("stroke-width", Outline), Dashes(status));
        if (status == DealStatus.Ended)
        {
            yield return pen.Element("path", "flow-line", SvgPen.D($"M{x - radius:0.#} {y + radius:0.#}L{x + radius:0.#} {y - radius:0.#}"), SvgPen.At("stroke-width", Outline));
        }

        if (code is not null)
        {
            yield return pen.Text(code, "flow-ink", x, y + 3, 8.5, "middle", isBold: true);
        }
    }

    private static XAttribute? Dashes(DealStatus status) => status switch
    {
        DealStatus.Talks => new XAttribute("stroke-dasharray", "4 2.5"),
        DealStatus.Reported => new XAttribute("stroke-dasharray", "1.5 1.5"),
        _ => null,
    };
}
