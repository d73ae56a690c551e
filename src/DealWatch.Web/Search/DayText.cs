using System.Globalization;

namespace DealWatch.Web.Search;

/// <summary>Days as addresses write them: a day (<c>2025-09-22</c>), a month (<c>2025-09</c>) or a year (<c>2025</c>).</summary>
internal static class DayText
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>First day of what is written; null when it is none of the forms.</summary>
    public static DateOnly? First(string? text) => Read(text)?.First;

    /// <summary>Last day of what is written; null when it is none of the forms.</summary>
    public static DateOnly? Last(string? text) => Read(text) switch
    {
        null => null,
        (var first, "yyyy-MM-dd") => first,
        (var first, "yyyy-MM") => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
        var (first, _) => new DateOnly(first.Year, 12, 31),
    };

    private static (DateOnly First, string Form)? Read(string? text)
    {
        foreach (var form in Forms)
        {
            if (DateOnly.TryParseExact(text?.Trim(), form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            {
                return (first, form);
            }
        }

        return null;
    }
}
