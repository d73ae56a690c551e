namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// The reports of one pair of companies, sorted into groups that tell of one deal each. Depends on these reports and on what people said of them alone, not
/// on their order: tellings are joined from the strongest link down, ties are broken by what the reports say, and a veto between any two tellings of two
/// groups keeps the groups apart.
/// </summary>
internal sealed class PairGroups
{
    private readonly PairKey _pair;
    private readonly List<Telling> _tellings;
    private readonly TellingGroups _groups;
    private readonly LinkScorer _scorer;
    private readonly ValueComparison _values;

    /// <param name="reports">All that have this pair among their parties.</param>
    public PairGroups(PairKey pair, IEnumerable<LinkReport> reports, Sides sides, ValueComparison values)
    {
        _pair = pair;
        _values = values;
        _scorer = new LinkScorer(values);
        _tellings = BareTotals.Mark(Telling.Of(reports.OrderBy(report => report.Key, StringComparer.Ordinal), report => sides.Of(report.Id) is not null));
        _groups = new TellingGroups(_tellings, sides, _scorer);
        _groups.JoinByScore();
        new VagueTellings(_groups).Join();
        new SumJoin(_groups).Join();
    }

    /// <summary>One for each report.</summary>
    public List<Place> Places()
    {
        var strength = new double[_tellings.Count];
        var shares = new bool[_tellings.Count];
        foreach (var (index, telling) in _tellings.Index().Where(item => item.Item.Members.Count > 1))
        {
            strength[index] = _scorer.Within(telling);
            shares[index] = telling.Report.Value is not null;
        }

        foreach (var link in _groups.Accepted.Where(link => _groups.GroupOf(link.A) == _groups.GroupOf(link.B)))
        {
            strength[link.A] = Math.Max(strength[link.A], link.Points);
            strength[link.B] = Math.Max(strength[link.B], link.Points);
            var isSame = Compare(link) is ValueMatch.Same or ValueMatch.SameConverted;
            shares[link.A] |= isSame;
            shares[link.B] |= isSame;
        }

        return [.. _groups.Groups.SelectMany(group =>
        {
            var label = _groups.TellingsOf(group).SelectMany(telling => telling.Members).Min(report => report.Id);
            return _groups.MembersOf(group).SelectMany(index => _tellings[index].Members
                .Select(report => new Place(_pair, report.Id, label, strength[index], shares[index])));
        })];
    }

    /// <summary>
    /// The strongest uncertain pair between each two groups that nothing keeps apart: all that may count money twice, else the best one of each group. Two reports
    /// that share several pairs are in doubt in the first one alone.
    /// </summary>
    public List<LinkDoubt> Doubts()
    {
        var open = new List<(TellingLink Link, bool SameMoney)>();
        var seen = new HashSet<int>();
        var between = new HashSet<(int A, int B)>();
        foreach (var link in TellingLink.Strongest(_groups.Uncertain))
        {
            int a = _groups.GroupOf(link.A), b = _groups.GroupOf(link.B);
            if (a == b || !between.Add((Math.Min(a, b), Math.Max(a, b))))
            {
                continue;
            }

            var sameMoney = Compare(link) is ValueMatch.Same or ValueMatch.SameConverted or ValueMatch.Near;
            if ((sameMoney || !seen.Contains(a) || !seen.Contains(b)) && IsFirstPair(link) && !_groups.AreApart(a, b) && !_groups.AreVetoed(a, b))
            {
                seen.UnionWith([a, b]);
                open.Add((link, sameMoney));
            }
        }

        return open.ConvertAll(doubt => ToDoubt(doubt.Link, doubt.SameMoney));
    }

    private ValueMatch Compare(TellingLink link) => _values.Compare(_tellings[link.A].Report, _tellings[link.B].Report);

    private bool IsFirstPair(TellingLink link)
    {
        var others = _tellings[link.B].Report.Pairs;
        return _tellings[link.A].Report.Pairs.First(others.Contains) == _pair;
    }

    private LinkDoubt ToDoubt(TellingLink link, bool sameMoney)
    {
        var reasons = new List<string>();
        _scorer.Score(_tellings[link.A], _tellings[link.B], reasons);
        return new LinkDoubt(_tellings[link.A].Members[0], _tellings[link.B].Members[0], link.Points, reasons, sameMoney);
    }
}
