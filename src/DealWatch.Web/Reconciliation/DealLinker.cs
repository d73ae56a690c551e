using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>
/// Sorts the reports around a change into deals anew. What is not in the neighbourhood stays as it is; the result is the same as if all had been
/// sorted at once.
/// </summary>
internal sealed class DealLinker(DealWatchDbContext db, UsdRates rates)
{
    /// <summary>Call it in the transaction of the change, after the changed reports are saved.</summary>
    /// <returns>Numbers of the deals that the changed reports belong to now.</returns>
    public async Task<IReadOnlyList<int>> RelinkAsync(IReadOnlyCollection<int> changed, CancellationToken cancellationToken)
    {
        var around = await new Neighbourhood(db).OfAsync(changed, cancellationToken);
        var reports = await new LinkReports(db).LoadAsync(around, cancellationToken);
        var partition = DealPartition.Of(reports, await VerdictsAsync(around, cancellationToken), rates);
        var rows = await db.Reports.Where(report => around.Contains(report.Id)).ToDictionaryAsync(report => report.Id, cancellationToken);
        var before = rows.Values.ToLookup(row => row.DealId, row => row.Id);

        var touched = new List<(Deal Deal, IReadOnlyList<LinkReport> Reports)>();
        foreach (var members in partition.Deals)
        {
            var home = await HomeAsync(rows[members.Min(report => report.Id)], cancellationToken);
            if (!before[home.Id].ToHashSet().SetEquals(members.Select(report => report.Id)) || members.Any(report => changed.Contains(report.Id)))
            {
                touched.Add((home, members));
            }

            foreach (var report in members)
            {
                rows[report.Id].DealId = home.Id;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        await RemoveEmptyAsync(before.Select(deal => deal.Key), rows.Values, cancellationToken);
        await new DealResolver(db, rates).ResolveAsync(touched, cancellationToken);
        await new DoubtKeeper(db).ReplaceAsync(around, partition, cancellationToken);
        return [.. changed.Select(id => rows[id].DealId)];
    }

    private async Task<List<Verdict>> VerdictsAsync(HashSet<int> reports, CancellationToken cancellationToken)
    {
        var judgements = await db.Judgements.AsNoTracking()
            .Where(judgement => judgement.UndoneAt == null && reports.Contains(judgement.ReportAId))
            .ToListAsync(cancellationToken);
        return judgements.ConvertAll(judgement => new Verdict(judgement.ReportAId, judgement.ReportBId, judgement.Same, judgement.Id));
    }

    /// <summary>The deal that the oldest report founds: new, or the one that it founded before.</summary>
    private async Task<Deal> HomeAsync(DealReport oldest, CancellationToken cancellationToken)
    {
        if (oldest.HomeDealId is { } id)
        {
            return await db.Deals.FindAsync([id], cancellationToken) ?? db.Deals.Add(new Deal { Id = id, Slug = "" }).Entity;
        }

        var founded = db.Deals.Add(new Deal { Slug = "" }).Entity;
        await db.SaveChangesAsync(cancellationToken);
        oldest.HomeDealId = founded.Id;
        return founded;
    }

    private async Task RemoveEmptyAsync(IEnumerable<int> deals, IEnumerable<DealReport> rows, CancellationToken cancellationToken)
    {
        var kept = rows.Select(row => row.DealId).ToHashSet();
        foreach (var id in deals.Where(id => !kept.Contains(id)).ToList())
        {
            var deal = await db.Deals.SingleAsync(deal => deal.Id == id, cancellationToken);
            await db.RemoveDealAsync(deal.SortKey, cancellationToken);
            db.Deals.Remove(deal);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
