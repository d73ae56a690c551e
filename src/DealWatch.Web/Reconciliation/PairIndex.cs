using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>Keeps the index by which reports of the same parties are found.</summary>
internal sealed class PairIndex(DealWatchDbContext db)
{
    /// <summary>Sets the rows of a report that is not saved yet, or whose rows are loaded.</summary>
    public async Task SetAsync(DealReport report, CancellationToken cancellationToken) =>
        Set(report, await new CompanyRoots(db).OfAsync([.. report.Parties.Select(party => party.CompanyId)], cancellationToken));

    /// <summary>
    /// Call it when companies stand under other ones than before. The rows of all reports that name them, or companies below them, are written anew.
    /// </summary>
    /// <returns>The reports to link anew: these, and those that were linked with them before.</returns>
    public async Task<HashSet<int>> MoveAsync(IReadOnlyCollection<int> companies, CancellationToken cancellationToken)
    {
        var below = await new CompanyRoots(db).BelowAsync(companies, cancellationToken);
        var reports = await db.Reports.Where(report => report.Parties.Any(party => below.Contains(party.CompanyId)))
            .Include(report => report.Parties)
            .Include(report => report.Pairs)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var around = await new Neighbourhood(db).OfAsync(reports.Select(report => report.Id), cancellationToken);
        var places = await new CompanyRoots(db).OfAsync([.. reports.SelectMany(report => report.Parties).Select(party => party.CompanyId)], cancellationToken);
        foreach (var report in reports)
        {
            Set(report, places);
        }

        await db.SaveChangesAsync(cancellationToken);
        return around;
    }

    private static void Set(DealReport report, IReadOnlyDictionary<int, CompanyPlace> places)
    {
        var pairs = PairKey.All(CompanyRoots.Parties(report.Parties, places).Select(party => party.RootId)).ToHashSet();
        report.Pairs.RemoveAll(row => !pairs.Remove(new PairKey(row.LowCompanyId, row.HighCompanyId)));
        report.Pairs.AddRange(pairs.Select(pair => new ReportPair { LowCompanyId = pair.Low, HighCompanyId = pair.High }));
    }
}
