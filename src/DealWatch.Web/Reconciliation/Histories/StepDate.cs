using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Reconciliation.Histories;

/// <summary>When a step was, by those who tell of it.</summary>
internal static class StepDate
{
    /// <summary>The first day on which it was news; not after an earlier article that mentions it.</summary>
    public static (DateOnly? Date, DateBound Bound) Of(IEnumerable<LinkReport> reports)
    {
        var all = reports.ToList();
        var (day, mention) = (all.Min(report => report.Day), all.Where(report => report.Day is null).Min(report => report.Published));
        return mention is { } earlier && (day is null || earlier < day) ? (earlier, DateBound.NotAfter) : (day, DateBound.On);
    }

    /// <summary>For sorting: undated last.</summary>
    public static DateOnly Key(IEnumerable<LinkReport> reports) => Of(reports).Date ?? DateOnly.MaxValue;

    /// <summary>The one to quote first: tells it as news, surest, earliest.</summary>
    public static List<LinkReport> BestFirst(IEnumerable<LinkReport> reports) =>
        [.. reports.Distinct().OrderByDescending(report => report.IsPrimary)
            .ThenByDescending(report => report.Confidence)
            .ThenBy(report => report.Published ?? DateOnly.MaxValue)
            .ThenBy(report => report.Key, StringComparer.Ordinal)];
}
