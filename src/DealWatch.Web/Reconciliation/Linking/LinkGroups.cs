using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Union-find over the reports of a neighbourhood, with vetoes between groups.</summary>
internal sealed class LinkGroups
{
    private readonly List<LinkReport> _reports;
    private readonly ValueComparison _values;
    private readonly Dictionary<(int A, int B), LinkScore> _scores = [];
    private readonly List<(int A, int B)> _same = [];
    private readonly int[] _tied;
    private readonly HashSet<(int A, int B)> _different = [];
    private readonly List<int>[] _members;
    private readonly HashSet<(int A, int B)> _blocked = [];
    private readonly int[] _group;

    public LinkGroups(List<LinkReport> ordered, IEnumerable<Verdict> verdicts, ValueComparison values)
    {
        _reports = ordered;
        _values = values;
        _group = [.. Enumerable.Range(0, ordered.Count)];
        _members = [.. _group.Select(index => new List<int> { index })];
        _tied = [.. _group];
        ScorePairs();
        Read(verdicts);
    }

    /// <summary>Groups that are not empty, in the order of their first report.</summary>
    public IEnumerable<int> Groups => Enumerable.Range(0, _reports.Count).Where(group => _members[group].Count > 0);

    public IEnumerable<LinkReport> ReportsOf(int group) => _members[group].Select(index => _reports[index]);

    /// <summary>Joins whole groups, whatever vetoes their reports have: a person's word wins.</summary>
    public void JoinByVerdict()
    {
        foreach (var (a, b) in _same.Where(pair => !KeptApart(_group[pair.A], _group[pair.B])))
        {
            Join(_group[a], _group[b]);
        }
    }

    public void JoinByScore()
    {
        foreach (var ((a, b), _) in _scores.Where(pair => pair.Value.IsAccepted).OrderByDescending(pair => pair.Value.Points).ThenBy(pair => pair.Key))
        {
            var (groupA, groupB) = Pair(_group[a], _group[b]);
            if (groupA == groupB || _blocked.Contains((groupA, groupB)))
            {
                continue;
            }

            if (KeptApart(groupA, groupB) || Vetoed(groupA, groupB))
            {
                _blocked.Add((groupA, groupB));
            }
            else
            {
                Join(groupA, groupB);
                PassBlocks(groupB, groupA);
            }
        }
    }

    /// <summary>Whether a person said that a report of the one, or one that a person tied to it, is another deal than a report of the other.</summary>
    public bool KeptApart(int groupA, int groupB) => groupA != groupB && _different.Count > 0
        && _members[groupA].Exists(a => _members[groupB].Exists(b => _different.Contains(Pair(_tied[a], _tied[b]))));

    /// <summary>The group that comes first takes the other one in.</summary>
    public void Join(int groupA, int groupB)
    {
        if (groupA == groupB)
        {
            return;
        }

        var (into, from) = groupA < groupB ? (groupA, groupB) : (groupB, groupA);
        foreach (var index in _members[from])
        {
            _group[index] = into;
        }

        _members[into].AddRange(_members[from]);
        _members[into].Sort();
        _members[from].Clear();
    }

    public IReadOnlyList<IReadOnlyList<LinkReport>> ToDeals() => [.. Groups.Select(group => ReportsOf(group).ToList())];

    /// <summary>The strongest uncertain pair between each two groups that nothing keeps apart.</summary>
    public IReadOnlyList<LinkDoubt> Doubts() =>
        [.. _scores.Where(pair => pair.Value.IsUncertain && _group[pair.Key.A] != _group[pair.Key.B])
            .GroupBy(pair => Pair(_group[pair.Key.A], _group[pair.Key.B]))
            .Where(pairs => !KeptApart(pairs.Key.A, pairs.Key.B) && !Vetoed(pairs.Key.A, pairs.Key.B))
            .Select(pairs => pairs.OrderByDescending(pair => pair.Value.Points).ThenBy(pair => pair.Key).First())
            .OrderBy(pair => pair.Key)
            .Select(pair => Doubt(_reports[pair.Key.A], _reports[pair.Key.B], pair.Value))];

    /// <summary>What is kept from one of two joined groups is kept from both, so that no two groups are compared twice.</summary>
    private void PassBlocks(int from, int into)
    {
        foreach (var other in _blocked.Where(pair => pair.A == from || pair.B == from).Select(pair => pair.A == from ? pair.B : pair.A).ToList())
        {
            _blocked.Add(Pair(into, other));
        }
    }

    private static (int A, int B) Pair(int a, int b) => a < b ? (a, b) : (b, a);

    private LinkDoubt Doubt(LinkReport a, LinkReport b, LinkScore score) =>
        new(a, b, score, _values.Compare(a, b) is ValueMatch.Same or ValueMatch.SameConverted or ValueMatch.Near);

    /// <summary>Only reports that share two companies are looked at together.</summary>
    private void ScorePairs()
    {
        var scorer = new LinkScorer(_values);
        var byPair = new Dictionary<PairKey, List<int>>();
        for (var b = 0; b < _reports.Count; b++)
        {
            foreach (var key in PairKey.All(_reports[b].Roots))
            {
                var earlier = byPair.TryGetValue(key, out var known) ? known : byPair[key] = [];
                foreach (var a in earlier)
                {
                    if (!_scores.ContainsKey((a, b)))
                    {
                        _scores.Add((a, b), scorer.Score(_reports[a], _reports[b]));
                    }
                }

                earlier.Add(b);
            }
        }
    }

    private void Read(IEnumerable<Verdict> verdicts)
    {
        var places = _reports.Select((report, index) => (report.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        var latest = verdicts
            .Where(verdict => verdict.ReportA != verdict.ReportB && places.ContainsKey(verdict.ReportA) && places.ContainsKey(verdict.ReportB))
            .GroupBy(verdict => Pair(places[verdict.ReportA], places[verdict.ReportB]))
            .Select(same => (same.Key, Verdict: same.MaxBy(verdict => verdict.Order)!))
            .OrderByDescending(item => item.Verdict.Order)
            .ToList();
        var different = latest.Where(item => !item.Verdict.Same).Select(item => item.Key).ToList();
        foreach (var pair in latest.Where(item => item.Verdict.Same).Select(item => item.Key))
        {
            Tie(pair, different);
        }

        _different.UnionWith(different.Select(pair => Pair(_tied[pair.A], _tied[pair.B])));
    }

    /// <summary>Reports that a person calls one deal are one side towards those that a person calls another; a word against that is left out.</summary>
    private void Tie((int A, int B) same, List<(int A, int B)> different)
    {
        var (into, from) = Pair(_tied[same.A], _tied[same.B]);
        if (different.Exists(pair => Pair(_tied[pair.A], _tied[pair.B]) == (into, from)))
        {
            return;
        }

        _same.Add(same);
        for (var i = 0; i < _tied.Length; i++)
        {
            _tied[i] = _tied[i] == from ? into : _tied[i];
        }
    }

    private bool Vetoed(int groupA, int groupB)
    {
        HashSet<int> steps = [.. UnmarkedSteps(groupA), .. UnmarkedSteps(groupB)];
        return _members[groupA].Exists(a => _members[groupB].Exists(b =>
            Vetoed(Pair(a, b)) && !(_scores.GetValueOrDefault(Pair(a, b)) is { OnlyValues: true } && (steps.Contains(a) || steps.Contains(b)))));
    }

    /// <summary>Bare values that another report of the group calls an addition or a total.</summary>
    private IEnumerable<int> UnmarkedSteps(int group)
    {
        var marked = ReportsOf(group).Where(report => report.Sense != ValueSense.Plain).Select(report => report.Value).OfType<MoneyValue>().Distinct().ToList();
        return marked.Count == 0
            ? []
            : _members[group].Where(index => _reports[index] is { Sense: ValueSense.Plain, Value: { } value } && marked.Exists(step => ValueComparison.IsSame(step, value)));
    }

    /// <summary>Reports that share no two companies stay apart unless they state the same value, even where a third one names all their parties.</summary>
    private bool Vetoed((int A, int B) pair) => _scores.TryGetValue(pair, out var score)
        ? score.Veto is not null
        : _values.Compare(_reports[pair.A], _reports[pair.B]) is not (ValueMatch.Same or ValueMatch.SameConverted);
}
