using System.Globalization;
using DealWatch.Web.Search;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Pages.Display;

/// <summary>Lengths of time and years written for people.</summary>
internal static class TermText
{
    /// <summary><c>7 years</c>, <c>18 months</c>, <c>2 years 6 months</c>.</summary>
    public static string Duration(int months)
    {
        if (months < 24 && months != 12)
        {
            return QuantityText.Count(months, "month", "months");
        }

        var years = QuantityText.Count(months / 12, "year", "years");
        return months % 12 == 0 ? years : $"{years} {QuantityText.Count(months % 12, "month", "months")}";
    }

    /// <summary><c>2026–2029</c>, <c>from 2026</c>, <c>until 2029</c>; null when neither year is stated.</summary>
    public static string? Years(int? start, int? end) => (start, end) switch
    {
        (null, null) => null,
        ({ } first, null) => T("from {0}##year", first),
        (null, { } last) => T("until {0}##year", last),
        ({ } first, { } last) when first == last => T("in {0}##year", first),
        var (first, last) => $"{first}–{last}",
    };

    public static string Day(DateOnly date) => date.ToString("d MMMM yyyy", InterfaceLanguage.Format);

    public static string ShortDay(DateOnly date) => date.ToString("d MMM", InterfaceLanguage.Format);

    public static string Month(DateOnly date) => date.ToString("MMMM yyyy", InterfaceLanguage.Format);

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Date(FilterDate date) => date.Length switch
    {
        DateLength.Year => date.First.ToString("yyyy", CultureInfo.InvariantCulture),
        DateLength.Month => Month(date.First),
        _ => Day(date.First),
    };
}
