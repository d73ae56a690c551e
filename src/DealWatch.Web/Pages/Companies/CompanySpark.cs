using System.Globalization;
using System.Xml.Linq;
using DealWatch.Web.Drawing;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Html;

namespace DealWatch.Web.Pages.Companies;

/// <summary>A company's new commitments as a small row of bars, one a quarter, each with a link to the deals of its year.</summary>
internal static class CompanySpark
{
    private const double Slot = 22, Bar = 16, Top = 16, Tallest = 56, Bottom = 20;

    private static readonly SvgPen Pen = new(forFile: false);

    public static IHtmlContent Of(IReadOnlyList<QuarterFigure> quarters, string company)
    {
        var most = Math.Max(1, quarters.Max(quarter => quarter.Usd));
        var (width, height) = (Math.Max(140, quarters.Count * Slot), Top + Tallest + Bottom);
        var svg = Pen.Element(
            "svg",
            "company-spark",
            SvgPen.At("width", width),
            SvgPen.At("height", height),
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {width:0.#} {height:0.#}")),
            new XAttribute("role", "group"),
            new XAttribute("aria-label", T("New signed purchases and sales by quarter")),
            Pen.Text(T("{0} at most", MoneyText.Tight(most)), "flow-soft", 0, 10, 11),
            Pen.Element("line", "chart-line", SvgPen.At("x1", 0), SvgPen.At("x2", width), SvgPen.At("y1", height - Bottom), SvgPen.At("y2", height - Bottom)),
            quarters.Index().Where(item => item.Item.Deals > 0).Select(item => Quarter(item.Item, item.Index * Slot, Tallest * item.Item.Usd / most, company)),
            quarters.Index().Where(item => item.Item.Quarter == 1 || item.Index == 0).Select(item => Year(item.Item, item.Index * Slot, quarters)));
        return new HtmlString(svg.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement Quarter(QuarterFigure quarter, double x, double tall, string company) => Pen.Element(
        "a",
        "part-a",
        new XAttribute("href", FormattableString.Invariant($"/?company={company}&year={quarter.Year}&status=signed")),
        new XElement(SvgPen.Svg + "title", T("Quarter {0} of {1}: {2}, {3}", quarter.Quarter, quarter.Year, MoneyText.Short(quarter.Usd, "USD"), QuantityText.Count(quarter.Deals, "deal", "deals"))),
        Pen.Element("rect", "part", SvgPen.At("x", x), SvgPen.At("y", Top + Tallest - Math.Max(2, tall)), SvgPen.At("width", Bar), SvgPen.At("height", Math.Max(2, tall))));

    /// <summary>The first quarter is named where the year after it leaves room.</summary>
    private static XElement? Year(QuarterFigure quarter, double x, IReadOnlyList<QuarterFigure> quarters) =>
        quarter.Quarter > 2 && quarter == quarters[0] && quarters.Count > 2
            ? null
            : Pen.Text(quarter.Year.ToString(CultureInfo.InvariantCulture), "flow-soft", x, Top + Tallest + 14, 11);
}
