using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>
/// The reports that are in no deal: those that a person dismissed, and those that the last reading of their article found no more, unless a person has
/// set a field by them.
/// </summary>
internal sealed class SetAside
{
    private readonly Dictionary<int, int?> _dismissed;
    private readonly HashSet<int> _withdrawn;

    private SetAside(Dictionary<int, int?> dismissed, HashSet<int> withdrawn)
    {
        _dismissed = dismissed;
        _withdrawn = withdrawn;
    }

    /// <summary>All reports that are in a deal.</summary>
    public static IQueryable<DealReport> Staying(DealWatchDbContext db) => db.Reports.Where(report =>
        !db.Dismissals.Any(dismissal => dismissal.ReportId == report.Id && dismissal.Edit!.UndoneAt == null)
        && (!report.Withdrawn || db.Overrides.Any(set => set.ReportId == report.Id && set.Edit!.UndoneAt == null)));

    public static async Task<SetAside> AmongAsync(DealWatchDbContext db, IReadOnlyCollection<int> reports, CancellationToken cancellationToken)
    {
        var dismissed = await db.Dismissals.AsNoTracking()
            .Where(dismissal => dismissal.Edit!.UndoneAt == null && reports.Contains(dismissal.ReportId))
            .OrderBy(dismissal => dismissal.Id)
            .Select(dismissal => new { dismissal.ReportId, dismissal.BesideReportId })
            .ToListAsync(cancellationToken);
        var withdrawn = await db.Reports.AsNoTracking()
            .Where(report => report.Withdrawn && reports.Contains(report.Id)
                && !db.Overrides.Any(set => set.ReportId == report.Id && set.Edit!.UndoneAt == null))
            .Select(report => report.Id)
            .ToListAsync(cancellationToken);
        return new SetAside(dismissed.GroupBy(row => row.ReportId).ToDictionary(rows => rows.Key, rows => rows.Last().BesideReportId), [.. withdrawn]);
    }

    public bool Contains(int report) => _dismissed.ContainsKey(report) || _withdrawn.Contains(report);

    /// <summary>The report that what people set on this one holds by: itself, or one that stayed in the deal that it was dismissed from. Null when none did.</summary>
    public int? HolderOf(int report)
    {
        int? holder = report;
        for (var steps = _dismissed.Count; steps >= 0 && holder is { } dismissed && _dismissed.TryGetValue(dismissed, out var beside); steps--)
        {
            holder = beside;
        }

        return holder is { } last && !Contains(last) ? last : null;
    }
}
