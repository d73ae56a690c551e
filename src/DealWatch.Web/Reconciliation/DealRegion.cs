using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>
/// Whole deals around a change: with a report all of the deal that it was in, all of the groups that it belongs to now, and all that words of people tie to
/// it. What is not in the region stays as it is; the result is the same as if all had been sorted at once.
/// </summary>
internal sealed class DealRegion(DealWatchDbContext db, PairSorter pairs)
{
    private readonly HashSet<int> _seen = [], _deals = [];
    private readonly HashSet<(PairKey Pair, int Group)> _groups = [];
    private readonly Dictionary<int, LinkReport> _reports = [];
    private readonly List<Place> _homes = [];

    /// <summary>All of it, also what is in no deal.</summary>
    public IReadOnlyCollection<int> All => _seen;

    /// <summary>Those that are in a deal.</summary>
    public IReadOnlyCollection<LinkReport> Reports => _reports.Values;

    public ILookup<int, Place> Homes => _homes.ToLookup(home => home.Report);

    public async Task GrowAsync(IEnumerable<int> start, CancellationToken cancellationToken)
    {
        var open = start.Where(_seen.Add).ToList();
        while (open.Count > 0)
        {
            var aside = await SetAside.AmongAsync(db, open, cancellationToken);
            var staying = open.FindAll(report => !aside.Contains(report));
            var near = new HashSet<int>(await new Neighbourhood(db).TiedAsync(open, cancellationToken));
            near.UnionWith(await SameDealAsync(open, cancellationToken));
            near.UnionWith(await SortPairsAsync(staying, cancellationToken));
            foreach (var home in await TakeInAsync(staying, cancellationToken))
            {
                if (_groups.Add((home.Pair, home.Group)))
                {
                    near.UnionWith(await AtHomeAsync(home, cancellationToken));
                }
            }

            open = [.. near.Where(_seen.Add)];
        }
    }

    private async Task<IReadOnlyCollection<int>> SameDealAsync(List<int> open, CancellationToken cancellationToken)
    {
        var found = new List<int>();
        foreach (var some in open.Chunk(Portion.Size))
        {
            var deals = await db.Reports.AsNoTracking().Where(report => some.Contains(report.Id) && report.DealId != null).Select(report => report.DealId!.Value).Distinct().ToListAsync(cancellationToken);
            foreach (var deal in deals.Where(_deals.Add))
            {
                found.AddRange(await db.Reports.AsNoTracking().Where(report => report.DealId == deal).Select(report => report.Id).ToListAsync(cancellationToken));
            }
        }

        return found;
    }

    /// <summary>Pairs that were never sorted, as in a library from before they were kept.</summary>
    private async Task<HashSet<int>> SortPairsAsync(List<int> reports, CancellationToken cancellationToken)
    {
        var moved = new HashSet<int>();
        var places = await pairs.PlacesOfAsync(reports, cancellationToken);
        foreach (var pair in places.SelectMany(report => report).Where(place => place.Group == 0).Select(place => place.Pair).Distinct().ToList())
        {
            moved.UnionWith(await pairs.SortAsync(pair, cancellationToken));
        }

        return moved;
    }

    private async Task<IReadOnlyList<Place>> TakeInAsync(List<int> reports, CancellationToken cancellationToken)
    {
        var homes = await HomesAsync(reports, cancellationToken);
        foreach (var report in await pairs.ReportsAsync(reports, cancellationToken))
        {
            _reports[report.Id] = report;
        }

        _homes.AddRange(homes);
        return homes;
    }

    /// <summary>Reports of the group that belong to it: one of more than two parties may stand in a group and belong to another.</summary>
    private async Task<IEnumerable<int>> AtHomeAsync(Place group, CancellationToken cancellationToken)
    {
        var homes = await HomesAsync(await pairs.MembersAsync(group, cancellationToken), cancellationToken);
        return homes.Where(home => home.Pair == group.Pair && home.Group == group.Group).Select(home => home.Report);
    }

    private async Task<IReadOnlyList<Place>> HomesAsync(IReadOnlyCollection<int> reports, CancellationToken cancellationToken)
    {
        var places = await pairs.PlacesOfAsync(reports, cancellationToken);
        return [.. DealPartition.HomesOf(await pairs.ReportsAsync(reports, cancellationToken), places).SelectMany(home => home)];
    }
}
