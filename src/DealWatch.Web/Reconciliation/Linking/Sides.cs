namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// What people said about reports: those that they call one deal are one side, towards all that they call another. Of two words that contradict each other
/// the later one holds.
/// </summary>
internal sealed class Sides
{
    private readonly Dictionary<int, int> _sideOf = [];
    private readonly HashSet<(int A, int B)> _apart = [];
    private readonly List<(int A, int B)> _same = [];

    public Sides(IEnumerable<Verdict> verdicts)
    {
        var latest = verdicts.Where(verdict => verdict.ReportA != verdict.ReportB)
            .GroupBy(verdict => Pair(verdict.ReportA, verdict.ReportB))
            .Select(pair => (pair.Key, Verdict: pair.MaxBy(verdict => verdict.Order)!))
            .OrderByDescending(pair => pair.Verdict.Order)
            .ToList();
        foreach (var report in latest.SelectMany(pair => (int[])[pair.Key.A, pair.Key.B]))
        {
            _sideOf[report] = report;
        }

        var apart = latest.Where(pair => !pair.Verdict.Same).Select(pair => pair.Key).ToList();
        foreach (var (pair, _) in latest.Where(pair => pair.Verdict.Same))
        {
            Tie(pair, apart);
        }

        _apart.UnionWith(apart.Select(Now));
    }

    /// <summary>The words that join, the latest first.</summary>
    public IReadOnlyList<(int A, int B)> Same => _same;

    /// <summary>The side of a report; null when nobody spoke of it.</summary>
    public int? Of(int report) => _sideOf.TryGetValue(report, out var side) ? side : null;

    /// <summary>Whether a person keeps a report of the one apart from a report of the other.</summary>
    public bool AreApart(IReadOnlyCollection<int> sidesA, IReadOnlyCollection<int> sidesB) =>
        _apart.Count > 0 && sidesA.Any(a => sidesB.Any(b => _apart.Contains(Pair(a, b))));

    private static (int A, int B) Pair(int a, int b) => a < b ? (a, b) : (b, a);

    private (int A, int B) Now((int A, int B) pair) => Pair(_sideOf[pair.A], _sideOf[pair.B]);

    private void Tie((int A, int B) same, List<(int A, int B)> apart)
    {
        var (into, from) = Now(same);
        if (apart.Exists(pair => Now(pair) == (into, from)))
        {
            return;
        }

        _same.Add(same);
        foreach (var report in _sideOf.Where(side => side.Value == from).Select(side => side.Key).ToList())
        {
            _sideOf[report] = into;
        }
    }
}
