using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>
/// Who takes whose place when an article is read again. An heir takes over the row of the old report, with its number, so that the deal's address and all words of
/// people that hang on the report (overrides, judgements, dismissals) hold on. A report without an heir is deleted when no person ever said a word on it;
/// else it is kept and marked <see cref="DealReport.Withdrawn"/>: it leaves its deal unless a person has set a field by it. It can find an heir the next time.
/// </summary>
internal static class ReportHeirs
{
    /// <summary>The likest pairs first: same pair of parties and type, then what the article reads anew in the same sentence.</summary>
    /// <param name="old">Reports that are stored of the article, withdrawn ones last: of equals the first one gets the heir.</param>
    /// <param name="fresh">Records that the article gives now.</param>
    /// <returns>For each old report the place of its heir among the fresh records; null when it has none. No record is heir of two.</returns>
    public static IReadOnlyList<int?> Of(IReadOnlyList<ReportTraits> old, IReadOnlyList<ReportTraits> fresh)
    {
        var pairs = old.Index().SelectMany(before => fresh.Index()
            .Select(after => (Old: before.Index, Fresh: after.Index, Likeness: before.Item.Likeness(after.Item)))
            .Where(pair => pair.Likeness is not null));
        var heirs = new int?[old.Count];
        var taken = new HashSet<int>();
        foreach (var pair in pairs.OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Old).ThenBy(pair => pair.Fresh))
        {
            if (heirs[pair.Old] is null && taken.Add(pair.Fresh))
            {
                heirs[pair.Old] = pair.Fresh;
            }
        }

        return heirs;
    }

    /// <summary>Those of the reports that a person ever said a word on, taken back or not: they must not be deleted.</summary>
    public static async Task<HashSet<int>> WithWordsAsync(DealWatchDbContext db, IReadOnlyCollection<int> reports, CancellationToken cancellationToken)
    {
        var found = await db.Reports.AsNoTracking()
            .Where(report => reports.Contains(report.Id) && (
                db.Overrides.Any(set => set.ReportId == report.Id)
                || db.Judgements.Any(judgement => judgement.ReportAId == report.Id || judgement.ReportBId == report.Id)
                || db.Dismissals.Any(dismissal => dismissal.ReportId == report.Id || dismissal.BesideReportId == report.Id)))
            .Select(report => report.Id)
            .ToListAsync(cancellationToken);
        return [.. found];
    }
}
