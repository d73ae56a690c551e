using System.Globalization;

namespace DealWatch.Web.Search.Typed;

/// <summary>Reads conditions on days.</summary>
internal static class DayConditions
{
    private static readonly string[] MonthForms = ["yyyy-M", "M/yyyy", "MMMM yyyy", "MMM yyyy"];

    /// <summary>A year as a number: without thousands, so that no unit is needed.</summary>
    private static readonly IReadOnlyDictionary<string, decimal> NoUnits = new Dictionary<string, decimal>();

    public static void Read(FieldWord word, QueryPart part, QueryDraft draft, DateOnly today)
    {
        var filter = draft.Filter;
        switch (word.Field)
        {
            case QueryField.Year when QuantityRange.Read(part.Sign, part.Text, NoUnits, 1, 1) is { } years && (years.Least ?? years.Most) is >= 1900 and <= 2200:
                Years(years, part, draft);
                break;
            case QueryField.Month when DateOnly.TryParseExact(part.Text, MonthForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var month):
                var text = month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
                draft.Once(part, filter.From ?? filter.To, filter with { From = text, To = text });
                break;
            case QueryField.From when DayText.First(part.Text) is not null:
                draft.Once(part, filter.From, filter with { From = part.Text });
                break;
            case QueryField.To when DayText.First(part.Text) is not null:
                draft.Once(part, filter.To, filter with { To = part.Text });
                break;
            case QueryField.Since when WordChoice.Find(part.Text, ValueWords.Since) is { } day:
                draft.Once(part, filter.Since, filter with { Since = day.Start(today) });
                break;
            case QueryField.Since when DayText.First(part.Text) is { } first:
                draft.Once(part, filter.Since, filter with { Since = first.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) });
                break;
            default:
                draft.Refuse(part, $"“{part.Text}” is no {Kind(word.Field)}; write {word.Example}.");
                break;
        }
    }

    private static void Years(QuantityRange years, QueryPart part, QueryDraft draft)
    {
        var filter = draft.Filter;
        if (years.Least == years.Most)
        {
            draft.Once(part, filter.Year, filter with { Year = (int?)years.Least });
            return;
        }

        var (from, to) = (Text(years.Least), Text(years.Most));
        draft.Once(part, (from is not null && filter.From is not null) || (to is not null && filter.To is not null), filter with { From = from ?? filter.From, To = to ?? filter.To });
    }

    private static string? Text(decimal? year) => year?.ToString("0", CultureInfo.InvariantCulture);

    private static string Kind(QueryField field) => field switch
    {
        QueryField.Year => "year",
        QueryField.Month => "month",
        _ => "day",
    };
}
