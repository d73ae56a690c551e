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
    public async Task RelinkAsync(IReadOnlyCollection<int> changed, CancellationToken cancellationToken)
    {
        var around = await new Neighbourhood(db).OfAsync(changed, cancellationToken);
        var aside = await SetAside.AmongAsync(db, around, cancellationToken);
        var reports = await new LinkReports(db).LoadAsync([.. around.Where(report => !aside.Contains(report))], cancellationToken);
        var partition = DealPartition.Of(reports, await VerdictsAsync(around, cancellationToken), rates);
        var rows = await db.Reports.Where(report => around.Contains(report.Id)).ToDictionaryAsync(report => report.Id, cancellationToken);
        var before = rows.Values.Where(row => row.DealId is not null).ToLookup(row => row.DealId!.Value, row => row.Id);
        var moved = changed.Select(report => aside.HolderOf(report) ?? report).ToHashSet();

        var touched = new List<(Deal Deal, IReadOnlyList<LinkReport> Reports)>();
        foreach (var members in partition.Deals)
        {
            var home = await HomeAsync(rows[members.Min(report => report.Id)], cancellationToken);
            if (!before[home.Id].ToHashSet().SetEquals(members.Select(report => report.Id)) || members.Any(report => moved.Contains(report.Id)))
            {
                touched.Add((home, members));
            }

            foreach (var report in members)
            {
                rows[report.Id].DealId = home.Id;
            }
        }

        foreach (var id in around.Where(aside.Contains))
        {
            rows[id].DealId = null;
        }

        await db.SaveChangesAsync(cancellationToken);
        var stakes = new NameStakes(db);
        var names = await stakes.AmongAsync([.. before.Select(deal => deal.Key)], cancellationToken);
        await RemoveEmptyAsync(before.Select(deal => deal.Key), rows.Values, cancellationToken);
        await new DealResolver(db, rates).ResolveAsync(touched, await WordsAsync(around, aside, cancellationToken), cancellationToken);
        await stakes.KeepAsync([.. names.Union(await stakes.AmongAsync([.. touched.Select(deal => deal.Deal.Id)], cancellationToken))], cancellationToken);
        await new DoubtKeeper(db).ReplaceAsync(around, partition, cancellationToken);
    }

    /// <summary>What people set, oldest first, by the report that it holds by.</summary>
    private async Task<ILookup<int, FieldOverride>> WordsAsync(HashSet<int> reports, SetAside aside, CancellationToken cancellationToken)
    {
        // Tracked, so that a company is one object with that of the reports.
        var set = await db.Overrides
            .Where(field => field.Edit!.UndoneAt == null && reports.Contains(field.ReportId))
            .OrderBy(field => field.Id)
            .Include(field => field.Parties).ThenInclude(party => party.Company!.MergedInto)
            .ToListAsync(cancellationToken);
        return set.ToLookup(field => aside.HolderOf(field.ReportId) ?? field.ReportId);
    }

    private async Task<List<Verdict>> VerdictsAsync(HashSet<int> reports, CancellationToken cancellationToken)
    {
        var judgements = await db.Judgements.AsNoTracking()
            .Where(judgement => judgement.Edit!.UndoneAt == null && reports.Contains(judgement.ReportAId))
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
        var kept = rows.Select(row => row.DealId).OfType<int>().ToHashSet();
        foreach (var id in deals.Where(id => !kept.Contains(id)).ToList())
        {
            var deal = await db.Deals.SingleAsync(deal => deal.Id == id, cancellationToken);
            await db.RemoveDealAsync(deal.SortKey, cancellationToken);
            db.Deals.Remove(deal);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
