using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Pages.Timeline;

/// <summary>Deals of one month, in the order of the timeline.</summary>
/// <param name="Month">First day of the month; null for deals that no source dates.</param>
/// <param name="Deals">Those on this page.</param>
internal sealed record MonthGroup(DateOnly? Month, IReadOnlyList<DealRow> Deals)
{
    public string Key => Month is { } month ? $"m{month:yyyyMM}" : "undated";

    public string Title => Month is { } month ? AtTheStart(TermText.Month(month)) : T("Without a date");

    /// <summary>Splits a page of the timeline, which is ordered by day, at the turns of the months.</summary>
    public static IReadOnlyList<MonthGroup> Split(IReadOnlyList<DealRow> deals) =>
    [
        .. deals.GroupBy(deal => deal.Date is { } date ? new DateOnly(date.Year, date.Month, 1) : (DateOnly?)null)
            .Select(group => new MonthGroup(group.Key, [.. group])),
    ];

    /// <summary>Some languages write months with a small letter, but a heading with a capital one.</summary>
    private static string AtTheStart(string text) => char.ToUpper(text[0], InterfaceLanguage.Format) + text[1..];
}
