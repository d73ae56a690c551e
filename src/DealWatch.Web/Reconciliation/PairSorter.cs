using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>Sorts all reports of a pair into groups and keeps where each report stands.</summary>
internal sealed class PairSorter(DealWatchDbContext db, ValueComparison values)
{
    private readonly Dictionary<PairKey, PairGroups> _sorted = [];
    private readonly Dictionary<int, LinkReport> _reports = [];

    public IReadOnlyDictionary<PairKey, PairGroups> Sorted => _sorted;

    /// <returns>The reports that have other companions than before.</returns>
    public async Task<IReadOnlyCollection<int>> SortAsync(PairKey pair, CancellationToken cancellationToken)
    {
        if (_sorted.ContainsKey(pair))
        {
            return [];
        }

        var reports = await new LinkReports(db).LoadAsync(pair, cancellationToken);
        reports.ForEach(report => _reports[report.Id] = report);
        var sides = await new PeoplesWords(db).OnPairAsync(pair, cancellationToken);
        var groups = _sorted[pair] = new PairGroups(pair, reports, sides, values);
        var before = await PlacesAsync(row => row.LowCompanyId == pair.Low && row.HighCompanyId == pair.High, cancellationToken);
        var after = groups.Places().ConvertAll(place => _reports[place.Report].Pairs.Count > 1 ? place : place with { Strength = 0, SharesMoney = false });
        await SaveAsync(pair, before, after, cancellationToken);
        return Moved(before, after);
    }

    /// <summary>Where the reports stand in all their pairs, by report.</summary>
    public async Task<ILookup<int, Place>> PlacesOfAsync(IEnumerable<int> reports, CancellationToken cancellationToken)
    {
        var places = new List<Place>();
        foreach (var some in reports.Chunk(Portion.Size))
        {
            places.AddRange(await PlacesAsync(row => some.Contains(row.ReportId), cancellationToken));
        }

        return places.ToLookup(place => place.Report);
    }

    public Task<List<int>> MembersAsync(Place place, CancellationToken cancellationToken) => db.ReportPairs.AsNoTracking()
        .Where(row => row.LowCompanyId == place.Pair.Low && row.HighCompanyId == place.Pair.High && row.GroupId == place.Group)
        .Select(row => row.ReportId)
        .ToListAsync(cancellationToken);

    /// <summary>Those of the reports that are stored, as linking sees them.</summary>
    public async Task<IReadOnlyList<LinkReport>> ReportsAsync(IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        foreach (var report in await new LinkReports(db).LoadAsync([.. ids.Where(id => !_reports.ContainsKey(id))], cancellationToken))
        {
            _reports[report.Id] = report;
        }

        return [.. ids.Where(_reports.ContainsKey).Select(id => _reports[id])];
    }

    private async Task<List<Place>> PlacesAsync(System.Linq.Expressions.Expression<Func<ReportPair, bool>> which, CancellationToken cancellationToken)
    {
        var rows = await db.ReportPairs.AsNoTracking().Where(which).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new Place(new PairKey(row.LowCompanyId, row.HighCompanyId), row.ReportId, row.GroupId, row.Strength, row.SharesMoney));
    }

    private async Task SaveAsync(PairKey pair, List<Place> before, List<Place> after, CancellationToken cancellationToken)
    {
        var known = before.ToDictionary(place => place.Report);
        var gone = before.Select(place => place.Report).Except(after.Select(place => place.Report)).Select(report => new Place(pair, report, 0, 0, false));
        var changed = after.Concat(gone).Where(place => known[place.Report] != place).GroupBy(place => (place.Group, place.Strength, place.SharesMoney), place => place.Report);
        foreach (var rows in changed)
        {
            foreach (var some in rows.Chunk(Portion.Size))
            {
                await db.ReportPairs.Where(row => row.LowCompanyId == pair.Low && row.HighCompanyId == pair.High && some.Contains(row.ReportId)).ExecuteUpdateAsync(
                    row => row.SetProperty(r => r.GroupId, rows.Key.Group).SetProperty(r => r.Strength, rows.Key.Strength).SetProperty(r => r.SharesMoney, rows.Key.SharesMoney),
                    cancellationToken);
            }
        }
    }

    private static HashSet<int> Moved(List<Place> before, List<Place> after)
    {
        var known = before.ToDictionary(place => place.Report);
        var sizes = before.GroupBy(place => place.Group).ToDictionary(group => group.Key, group => group.Count());
        var moved = after.Where(place => known[place.Report] != place).Select(place => place.Report).ToHashSet();
        foreach (var group in after.GroupBy(place => place.Group))
        {
            var old = known[group.First().Report].Group;
            if (old == 0 || sizes[old] != group.Count() || group.Any(place => known[place.Report].Group != old))
            {
                moved.UnionWith(group.Select(place => place.Report));
            }
        }

        return moved;
    }
}
