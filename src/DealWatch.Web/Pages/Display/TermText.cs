using System.Globalization;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Display;

/// <summary>Lengths of time and years written for people.</summary>
internal static class TermText
{
    /// <summary><c>7 years</c>, <c>18 months</c>, <c>2 years 6 months</c>.</summary>
    public static string Duration(int months)
    {
        if (months < 24 && months != 12)
        {
            return Count(months, "month");
        }

        var years = Count(months / 12, "year");
        return months % 12 == 0 ? years : $"{years} {Count(months % 12, "month")}";
    }

    /// <summary><c>2026–2029</c>, <c>from 2026</c>, <c>until 2029</c>; null when neither year is stated.</summary>
    public static string? Years(int? start, int? end) => (start, end) switch
    {
        (null, null) => null,
        ({ } first, null) => $"from {first}",
        (null, { } last) => $"until {last}",
        ({ } first, { } last) when first == last => $"in {first}",
        var (first, last) => $"{first}–{last}",
    };

    public static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string ShortDay(DateOnly date) => date.ToString("d MMM", CultureInfo.InvariantCulture);

    public static string Month(DateOnly date) => date.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day, month or year as addresses write it; what is none of them as it is.</summary>
    public static string? Written(string? text) => DayText.First(text) is not { } first ? text : text!.Trim().Length switch
    {
        4 => text.Trim(),
        7 => Month(first),
        _ => Day(first),
    };

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Count(int number, string unit) => number == 1 ? $"1 {unit}" : $"{number} {unit}s";
}
