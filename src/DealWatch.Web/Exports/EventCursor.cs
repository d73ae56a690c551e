using System.Globalization;

namespace DealWatch.Web.Exports;

/// <summary>The last step of a page: the day and the number by which steps are ordered.</summary>
public sealed record EventCursor(DateOnly? Date, int Id)
{
    private const string DayFormat = "yyyyMMdd";

    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Date?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? "undated"}-{Id}");

    /// <summary>Null when the text is no cursor.</summary>
    public static EventCursor? Parse(string text)
    {
        var parts = text.Split('-');
        if (parts.Length != 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        return parts[0] == "undated" ? new EventCursor(null, id)
            : DateOnly.TryParseExact(parts[0], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new EventCursor(day, id)
            : null;
    }
}
