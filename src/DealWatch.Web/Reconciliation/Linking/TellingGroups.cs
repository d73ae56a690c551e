using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Union-find over the tellings of one pair, with vetoes between groups.</summary>
internal sealed class TellingGroups
{
    private readonly IReadOnlyList<Telling> _tellings;
    private readonly Sides _sides;
    private readonly LinkVeto[][] _vetoes;
    private readonly List<TellingLink> _accepted = [], _uncertain = [];
    private readonly int[] _group;
    private readonly List<int>[] _members;
    private readonly HashSet<int>[] _sidesOf;
    private readonly Dictionary<int, HashSet<int>> _blocked = [];

    public TellingGroups(IReadOnlyList<Telling> tellings, Sides sides, LinkScorer scorer)
    {
        _tellings = tellings;
        _sides = sides;
        _group = [.. Enumerable.Range(0, tellings.Count)];
        _members = [.. _group.Select(index => new List<int> { index })];
        _sidesOf = [.. tellings.Select(telling => sides.Of(telling.Report.Id) is { } side ? new HashSet<int> { side } : [])];
        _vetoes = new LinkVeto[tellings.Count][];
        Score(scorer);
    }

    /// <summary>Groups that are not empty, in the order of their first telling.</summary>
    public IEnumerable<int> Groups => Enumerable.Range(0, _tellings.Count).Where(group => _members[group].Count > 0);

    /// <summary>Pairs that are taken for one deal unless something keeps their groups apart.</summary>
    public IReadOnlyList<TellingLink> Accepted => _accepted;

    /// <summary>Pairs that the scores leave open.</summary>
    public IReadOnlyList<TellingLink> Uncertain => _uncertain;

    public int GroupOf(int telling) => _group[telling];

    /// <summary>Places of the group's tellings.</summary>
    public IReadOnlyList<int> MembersOf(int group) => _members[group];

    public IEnumerable<Telling> TellingsOf(int group) => _members[group].Select(index => _tellings[index]);

    public void JoinByScore()
    {
        foreach (var link in TellingLink.Strongest(_accepted))
        {
            int a = _group[link.A], b = _group[link.B];
            if (a == b || (_blocked.TryGetValue(a, out var others) && others.Contains(b)))
            {
                continue;
            }

            if (AreApart(a, b) || AreVetoed(a, b))
            {
                Block(a, b);
            }
            else
            {
                Join(a, b);
            }
        }
    }

    /// <summary>Whether a person keeps them apart.</summary>
    public bool AreApart(int groupA, int groupB) => groupA != groupB && _sides.AreApart(_sidesOf[groupA], _sidesOf[groupB]);

    /// <summary>Whether any two of their tellings cannot be one deal. Values that differ are none where one group calls its value an addition or a total.</summary>
    public bool AreVetoed(int groupA, int groupB)
    {
        var steps = UnmarkedSteps(groupA);
        steps.UnionWith(UnmarkedSteps(groupB));
        foreach (var a in _members[groupA])
        {
            foreach (var b in _members[groupB])
            {
                var veto = _vetoes[Math.Max(a, b)][Math.Min(a, b)];
                if (veto != LinkVeto.None && !(veto == LinkVeto.Values && (steps.Contains(a) || steps.Contains(b))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The group that comes first takes the other one in, and what that is kept from.</summary>
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
        _sidesOf[into].UnionWith(_sidesOf[from]);
        if (_blocked.Remove(from, out var others))
        {
            foreach (var other in others)
            {
                _blocked[other].Remove(from);
                Block(into, other);
            }
        }
    }

    private void Block(int a, int b)
    {
        (_blocked.TryGetValue(a, out var ofA) ? ofA : _blocked[a] = []).Add(b);
        (_blocked.TryGetValue(b, out var ofB) ? ofB : _blocked[b] = []).Add(a);
    }

    private void Score(LinkScorer scorer)
    {
        for (var b = 0; b < _tellings.Count; b++)
        {
            var row = _vetoes[b] = new LinkVeto[b];
            for (var a = 0; a < b; a++)
            {
                var score = scorer.Score(_tellings[a], _tellings[b]);
                row[a] = score.Veto;
                if (score.IsAccepted)
                {
                    _accepted.Add(TellingLink.Of(a, b, score, _tellings[a].Report, _tellings[b].Report));
                }
                else if (score.IsUncertain)
                {
                    _uncertain.Add(TellingLink.Of(a, b, score, _tellings[a].Report, _tellings[b].Report));
                }
            }
        }
    }

    /// <summary>Bare values that another report of the group calls an addition or a total.</summary>
    private HashSet<int> UnmarkedSteps(int group)
    {
        var marked = TellingsOf(group).Where(telling => telling.Report.Sense != ValueSense.Plain).Select(telling => telling.Report.Value).OfType<MoneyValue>().Distinct().ToList();
        return marked.Count == 0
            ? []
            : [.. _members[group].Where(index => _tellings[index].Report is { Sense: ValueSense.Plain, Value: { } value } && marked.Exists(step => ValueComparison.IsSame(step, value)))];
    }
}
