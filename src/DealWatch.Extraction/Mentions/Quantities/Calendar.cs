namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>The years and days that news speaks of.</summary>
internal static class Calendar
{
    public const int FirstYear = 1900;
    public const int LastYear = 2100;

    public static bool IsYear(decimal value) => value is >= FirstYear and <= LastYear;

    public static bool TryDay(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>The day in the year that brings it nearest to the publication.</summary>
    public static DateOnly? Nearest(int month, int day, DateOnly? published)
    {
        if (published is not { } origin)
        {
            return null;
        }

        DateOnly? best = null;
        for (var year = origin.Year - 1; year <= origin.Year + 1; year++)
        {
            if (TryDay(year, month, day, out var date)
                && (best is null || Distance(date, origin) < Distance(best.Value, origin)))
            {
                best = date;
            }
        }

        return best;
    }

    private static int Distance(DateOnly a, DateOnly b) => Math.Abs(a.DayNumber - b.DayNumber);
}
