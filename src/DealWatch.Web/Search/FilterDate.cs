using System.Globalization;

namespace DealWatch.Web.Search;

/// <summary>A day, a month or a year, as an address writes it: <c>2025-11-03</c>, <c>2025-11</c>, <c>2025</c>.</summary>
/// <param name="First">First day of it.</param>
/// <param name="Length">A month or year is whole and begins at <paramref name="First"/>.</param>
public readonly record struct FilterDate(DateOnly First, DateLength Length)
{
    private static readonly (string Format, DateLength Length)[] Formats =
        [("yyyy-MM-dd", DateLength.Day), ("yyyy-MM", DateLength.Month), ("yyyy", DateLength.Year)];

    /// <summary>Last day of it.</summary>
    public DateOnly Last => Length switch
    {
        DateLength.Year => new DateOnly(First.Year, 12, 31),
        DateLength.Month => new DateOnly(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        _ => First,
    };

    /// <summary>Understands what <see cref="ToString"/> writes; the query string is bound by it.</summary>
    public static bool TryParse(string? text, out FilterDate date)
    {
        foreach (var (format, length) in Formats)
        {
            if (DateOnly.TryParseExact(text?.Trim(), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            {
                date = new FilterDate(first, length);
                return true;
            }
        }

        date = default;
        return false;
    }

    public override string ToString()
    {
        var length = Length;
        return First.ToString(Formats.First(one => one.Length == length).Format, CultureInfo.InvariantCulture);
    }
}
