using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Tests.Reconciliation.Linking;

/// <summary>Links in memory as the database does: after each change only its pairs are sorted anew, and only the deals around them are put together anew.</summary>
internal sealed class LinkStore
{
    private readonly ValueComparison _values = new(UsdRates.Load());
    private readonly Dictionary<int, LinkReport> _reports = [];
    private readonly Dictionary<PairKey, List<Place>> _places = [];
    private readonly Dictionary<int, int> _founderOf = [];
    private readonly List<Verdict> _verdicts = [], _ever = [];

    public void Add(LinkReport report)
    {
        _reports.Add(report.Id, report);
        _founderOf[report.Id] = report.Id;
        Relink([report.Id]);
    }

    public void Judge(Verdict verdict)
    {
        _verdicts.Add(verdict);
        _ever.Add(verdict);
        Relink([verdict.ReportA, verdict.ReportB]);
    }

    public void TakeBack(Verdict verdict)
    {
        _verdicts.Remove(verdict);
        Relink([verdict.ReportA, verdict.ReportB]);
    }

    public List<string> Deals() =>
        [.. _reports.Keys.GroupBy(id => _founderOf[id]).Select(deal => string.Join(' ', deal.Order())).Order(StringComparer.Ordinal)];

    private void Relink(IEnumerable<int> changed)
    {
        var start = Tied(changed);
        foreach (var pair in start.SelectMany(id => _reports[id].Pairs).Distinct().ToList())
        {
            start.UnionWith(Sort(pair));
        }

        var region = Region(start);
        var homes = region.SelectMany(Homes).ToLookup(home => home.Report);
        foreach (var deal in DealAssembly.Of(region.Select(id => _reports[id]), homes, new Sides(_verdicts)))
        {
            foreach (var report in deal)
            {
                _founderOf[report.Id] = deal.Min(other => other.Id);
            }
        }
    }

    /// <returns>The reports with other companions than before.</returns>
    private IEnumerable<int> Sort(PairKey pair)
    {
        var before = (_places.GetValueOrDefault(pair) ?? []).ToLookup(place => place.Report);
        var old = before.SelectMany(place => place).ToLookup(place => place.Group, place => place.Report);
        var after = _places[pair] = new PairGroups(pair, _reports.Values.Where(report => report.Pairs.Contains(pair)), new Sides(_verdicts), _values).Places();
        return after.GroupBy(place => place.Group)
            .Where(group => !before[group.First().Report].Any() || !old[before[group.First().Report].Single().Group].ToHashSet().SetEquals(group.Select(place => place.Report)))
            .SelectMany(group => group)
            .Concat(after.Where(place => before[place.Report].SingleOrDefault() != place))
            .Select(place => place.Report)
            .ToList();
    }

    private HashSet<int> Region(IEnumerable<int> start)
    {
        var found = start.ToHashSet();
        var open = new Queue<int>(found);
        while (open.TryDequeue(out var id))
        {
            var near = Tied([id])
                .Concat(_founderOf.Where(other => other.Value == _founderOf[id]).Select(other => other.Key))
                .Concat(Homes(id).SelectMany(home => _places[home.Pair].Where(place => place.Group == home.Group && Homes(place.Report).Contains(place)).Select(place => place.Report)));
            foreach (var other in near.Where(found.Add).ToList())
            {
                open.Enqueue(other);
            }
        }

        return found;
    }

    private IReadOnlyList<Place> Homes(int report) => Place.Homes([.. _reports[report].Pairs.Select(pair => _places[pair].Single(place => place.Report == report))]);

    private HashSet<int> Tied(IEnumerable<int> reports)
    {
        var found = reports.ToHashSet();
        while (_ever.Where(verdict => found.Contains(verdict.ReportA) || found.Contains(verdict.ReportB)).Any(verdict => found.Add(verdict.ReportA) | found.Add(verdict.ReportB)))
        {
        }

        return found;
    }
}
