using System.Xml.Linq;
using DealWatch.Web.Drawing;
using DealWatch.Web.Flows.Drawing;
using DealWatch.Web.Pages.Compare;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Html;

namespace DealWatch.Web.Pages.Companies;

/// <summary>Who a company buys from, on the left, and who buys from it, on the right; each line leads to the deals between the two.</summary>
internal static class CompanySides
{
    private const int MostOfSide = 8, LongestName = 22;
    private const double Row = 30, Top = 14, LongestLabel = 129;

    private static readonly SvgPen Pen = new(forFile: false);

    public static bool Has(CompanyDetail company) => Suppliers(company).Count + Customers(company).Count > 0;

    public static IHtmlContent Of(CompanyDetail company, double width, string style)
    {
        var (suppliers, customers) = (Suppliers(company), Customers(company));
        var height = Top + (Row * Math.Max(suppliers.Count, customers.Count));
        var svg = Pen.Element(
            "svg",
            style,
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {width:0.#} {height:0.#}")),
            new XAttribute("role", "group"),
            new XAttribute("aria-label", T("Suppliers of {0} on the left, customers on the right", company.Name)),
            Pen.Element("rect", "flow-bar", SvgPen.At("x", (width / 2) - 4), SvgPen.At("y", Top / 2), SvgPen.At("width", 8), SvgPen.At("height", height - Top)),
            suppliers.Count > 0 ? null : Alone(company, T("no supplier on record"), (width / 2) - 12, height / 2, "end"),
            customers.Count > 0 ? null : Alone(company, T("no customer on record"), (width / 2) + 12, height / 2, "start"),
            suppliers.Select((other, index) => Line(company, other, width, height, index, suppliers.Count, isLeft: true)),
            customers.Select((other, index) => Line(company, other, width, height, index, customers.Count, isLeft: false)));
        return new HtmlString(svg.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>Customers before suppliers before those that only give or take money, each by what is signed.</summary>
    public static IEnumerable<CounterpartyRow> InOrder(CompanyDetail company) =>
        company.Counterparties.OrderBy(other => other.Parts[0]).ThenByDescending(other => other.SignedByPart[other.Parts[0]]);

    private static List<CounterpartyRow> Suppliers(CompanyDetail company) => Largest(company, FlowKind.Supplies);

    private static List<CounterpartyRow> Customers(CompanyDetail company) => Largest(company, FlowKind.Buys);

    private static List<CounterpartyRow> Largest(CompanyDetail company, FlowKind kind) =>
        [.. company.Counterparties.Where(other => other.Parts.Contains(kind)).OrderByDescending(other => other.SignedByPart[kind]).ThenByDescending(other => other.Deals).Take(MostOfSide)];

    /// <summary>The company itself on the side where it has nobody.</summary>
    private static IEnumerable<XElement> Alone(CompanyDetail company, string why, double x, double y, string anchor) =>
        [Pen.Text(company.Name, "flow-ink", x, y, 13, anchor, isBold: true), Pen.Text(why, "flow-soft", x, y + 14, 11, anchor)];

    private static XElement Line(CompanyDetail company, CounterpartyRow other, double width, double height, int index, int count, bool isLeft)
    {
        var (reach, middle) = (Math.Max(LongestLabel, width / 4), width / 2);
        var y = (Top / 2) + ((height - Top) * (index + 0.5) / count);
        var (outer, inner) = isLeft ? (reach, middle - 4) : (width - reach, middle + 4);
        var centre = (height / 2) + ((y - (height / 2)) * 0.6);
        var bend = (inner - outer) / 2;
        var line = FormattableString.Invariant($"M{outer:0.#} {y:0.#}C{outer + bend:0.#} {y:0.#} {inner - bend:0.#} {centre:0.#} {inner:0.#} {centre:0.#}");
        var name = other.Name.Length > LongestName ? other.Name[..(LongestName - 1)] + "…" : other.Name;
        var usd = other.SignedByPart[isLeft ? FlowKind.Supplies : FlowKind.Buys];
        var money = usd > 0 ? T("{0} signed", MoneyText.Short(usd, "USD")) : T("no signed value");
        return Pen.Element(
            "a",
            isLeft ? "part-a" : "part-b",
            new XAttribute("href", CompareLinks.Between(company.Slug, other.Slug)),
            new XElement(SvgPen.Svg + "title", $"{other.Name}, {(isLeft ? T("supplier") : T("customer"))}: {money}, {QuantityText.Count(other.Deals, "deal", "deals")}"),
            Pen.Element("path", "flow-line", new XAttribute("d", line), SvgPen.At("stroke-width", LineWidth.Of(usd)), usd > 0 ? null : new XAttribute("stroke-dasharray", "3 4")),
            Pen.Text(name, "flow-ink", isLeft ? outer - 6 : outer + 6, y + 1, 12, isLeft ? "end" : "start", isBold: true),
            Pen.Text(usd > 0 ? MoneyText.Tight(usd) : T("no value"), "flow-soft", isLeft ? outer - 6 : outer + 6, y + 13, 11, isLeft ? "end" : "start"));
    }
}
