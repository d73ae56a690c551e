using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>
/// Sorts the reports around a change into deals anew: first those of each pair of companies that the change touches, then the deals that they belong to.
/// What a change costs follows from how often its own pairs and deals are told, not from the size of the library.
/// </summary>
internal sealed class DealLinker(DealWatchDbContext db, UsdRates rates)
{
    /// <summary>Call it in the transaction of the change, after the changed reports are saved.</summary>
    public async Task RelinkAsync(IReadOnlyCollection<int> changed, CancellationToken cancellationToken)
    {
        var around = new Neighbourhood(db);
        var start = await around.TiedAsync(changed, cancellationToken);
        var pairs = new PairSorter(db, new ValueComparison(rates));
        foreach (var pair in await around.PairsAsync(start, cancellationToken))
        {
            start.UnionWith(await pairs.SortAsync(pair, cancellationToken));
        }

        var region = new DealRegion(db, pairs);
        await region.GrowAsync(start, cancellationToken);
        var deals = DealAssembly.Of(region.Reports, region.Homes, await new PeoplesWords(db).OnReportsAsync(region.All, cancellationToken));
        var aside = await SetAside.AmongAsync(db, region.All, cancellationToken);
        var moved = changed.Select(report => aside.HolderOf(report) ?? report).ToHashSet();
        var standing = await StandingAsync(region.All, cancellationToken);
        var stakes = new NameStakes(db);
        var names = await stakes.AmongAsync([.. standing.Values.Select(row => row.DealId).OfType<int>().Distinct()], cancellationToken);
        var touched = await MoveAsync(region, deals, standing, moved, cancellationToken);
        await new DealResolver(db, rates).ResolveAsync(touched, await new PeoplesWords(db).FieldsAsync(region.All, aside, cancellationToken), cancellationToken);
        await stakes.KeepAsync([.. names, .. await stakes.AmongAsync([.. touched.Select(deal => deal.Deal.Id)], cancellationToken)], cancellationToken);
        await new DoubtKeeper(db).UpdateAsync(pairs.Sorted, touched.Select(deal => deal.Deal.Id), changed, cancellationToken);
    }

    /// <returns>Deals with other reports than before, and those of the reports that moved.</returns>
    private async Task<List<(Deal Deal, IReadOnlyList<LinkReport> Reports)>> MoveAsync(
        DealRegion region, List<IReadOnlyList<LinkReport>> deals, Dictionary<int, Standing> standing, HashSet<int> moved, CancellationToken cancellationToken)
    {
        var before = standing.Values.Where(row => row.DealId is not null).ToLookup(row => row.DealId!.Value, row => row.Id);
        var newDeal = new Dictionary<int, int?>();
        var touched = new List<(Deal Deal, IReadOnlyList<LinkReport> Reports)>();
        foreach (var members in deals)
        {
            var oldest = standing[members.Min(report => report.Id)];
            var isKept = oldest.DealId is { } now && now == oldest.HomeDealId && before[now].ToHashSet().SetEquals(members.Select(report => report.Id));
            if (isKept && !members.Any(report => moved.Contains(report.Id)))
            {
                continue;
            }

            var home = await HomeAsync(oldest, cancellationToken);
            touched.Add((home, members));
            foreach (var report in members)
            {
                newDeal[report.Id] = home.Id;
            }
        }

        var inDeals = region.Reports.Select(report => report.Id).ToHashSet();
        foreach (var report in region.All.Where(report => !inDeals.Contains(report) && standing.ContainsKey(report)))
        {
            newDeal[report] = null;
        }

        await SaveAsync(newDeal.Where(report => standing[report.Key].DealId != report.Value).ToDictionary(), cancellationToken);
        var kept = standing.Values.Select(row => newDeal.TryGetValue(row.Id, out var deal) ? deal : row.DealId).OfType<int>().ToHashSet();
        await RemoveAsync(before.Select(deal => deal.Key).Where(deal => !kept.Contains(deal)), cancellationToken);
        return touched;
    }

    private async Task<Dictionary<int, Standing>> StandingAsync(IEnumerable<int> reports, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<int, Standing>();
        foreach (var some in reports.Chunk(Portion.Size))
        {
            foreach (var row in await db.Reports.AsNoTracking().Where(report => some.Contains(report.Id)).Select(report => new Standing(report.Id, report.DealId, report.HomeDealId)).ToListAsync(cancellationToken))
            {
                rows.Add(row.Id, row);
            }
        }

        return rows;
    }

    private async Task SaveAsync(Dictionary<int, int?> dealOf, CancellationToken cancellationToken)
    {
        foreach (var some in dealOf.Keys.Chunk(Portion.Size))
        {
            foreach (var row in await db.Reports.Where(report => some.Contains(report.Id)).ToListAsync(cancellationToken))
            {
                row.DealId = dealOf[row.Id];
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The deal that the oldest report founds: new, or the one that it founded before.</summary>
    private async Task<Deal> HomeAsync(Standing oldest, CancellationToken cancellationToken)
    {
        if (oldest.HomeDealId is { } id)
        {
            return await db.Deals.FindAsync([id], cancellationToken) ?? db.Deals.Add(new Deal { Id = id, Slug = "" }).Entity;
        }

        var founded = db.Deals.Add(new Deal { Slug = "" }).Entity;
        await db.SaveChangesAsync(cancellationToken);
        var founder = await db.Reports.SingleAsync(report => report.Id == oldest.Id, cancellationToken);
        founder.HomeDealId = founded.Id;
        return founded;
    }

    private async Task RemoveAsync(IEnumerable<int> deals, CancellationToken cancellationToken)
    {
        foreach (var id in deals.ToList())
        {
            var deal = await db.Deals.SingleAsync(deal => deal.Id == id, cancellationToken);
            await db.RemoveDealAsync(deal.SortKey, cancellationToken);
            db.Deals.Remove(deal);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The deal that a report is in and the one that it founds.</summary>
    private sealed record Standing(int Id, int? DealId, int? HomeDealId);
}
