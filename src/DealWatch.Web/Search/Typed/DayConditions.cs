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
            case QueryField.Year when QuantityRange.Read(part.Sign, part.Text, NoUnits, 1) is { } years && (years.Least ?? years.Most) is >= 1900 and <= 2200:
                Years(years, part, draft);
                break;
            case QueryField.Month when DateOnly.TryParseExact(part.Text, MonthForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var month):
                var whole = new FilterDate(month, DateLength.Month);
                draft.Once(part, filter.From ?? filter.To, filter with { From = whole, To = whole });
                break;
            case QueryField.From when FilterDate.TryParse(part.Text, out var from):
                draft.Once(part, filter.From, filter with { From = from });
                break;
            case QueryField.To when FilterDate.TryParse(part.Text, out var to):
                draft.Once(part, filter.To, filter with { To = to });
                break;
            case QueryField.Since when WordChoice.Find(part.Text, ValueWords.Since) is { } day:
                draft.Once(part, filter.Since, filter with { Since = day.Start(today) });
                break;
            case QueryField.Since when FilterDate.TryParse(part.Text, out var since):
                draft.Once(part, filter.Since, filter with { Since = since.First.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) });
                break;
            default:
                draft.Refuse(part, Refusal(word, part.Text));
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

        var next = years.IsOpen ? 1 : 0;
        var (from, to) = (Whole(years.Least + next), Whole(years.Most - next));
        draft.Once(part, (from is not null && filter.From is not null) || (to is not null && filter.To is not null), filter with { From = from ?? filter.From, To = to ?? filter.To });
    }

    private static FilterDate? Whole(decimal? year) => year is { } number ? new FilterDate(new DateOnly((int)number, 1, 1), DateLength.Year) : null;

    private static string Refusal(FieldWord word, string typed) => word.Field switch
    {
        QueryField.Year => T("“{0}” is no year; write {1}.", typed, word.Example),
        QueryField.Month => T("“{0}” is no month; write {1}.", typed, word.Example),
        _ => T("“{0}” is no day; write {1}.", typed, word.Example),
    };
}
