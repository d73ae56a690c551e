using System.Globalization;
using DealWatch.Extraction.Records;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DealWatch.Web.Pages.Display;

/// <summary>Figures as <c>data</c> elements: short for the eye, exact in the value and on hover.</summary>
internal static class FigureHtml
{
    public static IHtmlContent Money(MoneyValue value) => Data(
        MoneyText.Full(value),
        value.Amount.ToString(CultureInfo.InvariantCulture),
        MoneyText.Exact(value.Amount, value.Currency));

    /// <summary>A sum in US dollars.</summary>
    public static IHtmlContent Usd(long amount) =>
        Money(new MoneyValue(amount, "USD", MoneyQualifier.Exact, MoneyPeriod.Total));

    /// <summary>The same where there is little room, as in a table.</summary>
    public static IHtmlContent TightUsd(long amount) => Dollars(MoneyText.Tight(amount), amount);

    /// <summary>The same without sign and unit, for a table in billions.</summary>
    public static IHtmlContent BillionsUsd(long amount) => Dollars(MoneyText.Billions(amount), amount);

    public static IHtmlContent Duration(int months) => Data(
        TermText.Duration(months),
        months.ToString(CultureInfo.InvariantCulture),
        QuantityText.Count(months, "month", "months"));

    public static IHtmlContent Power(double megawatts) => Data(
        QuantityText.Power(megawatts),
        megawatts.ToString(CultureInfo.InvariantCulture),
        QuantityText.ExactPower(megawatts));

    private static TagBuilder Dollars(string text, long amount) => Data(text, amount.ToString(CultureInfo.InvariantCulture), MoneyText.Exact(amount, "USD"));

    private static TagBuilder Data(string text, string value, string exact)
    {
        var tag = new TagBuilder("data");
        tag.Attributes["value"] = value;
        tag.Attributes["title"] = exact;
        tag.InnerHtml.Append(text);
        return tag;
    }
}
