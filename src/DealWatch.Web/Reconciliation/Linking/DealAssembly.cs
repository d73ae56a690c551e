namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// Makes deals of the groups that reports form pair by pair: a report with more than two parties ties the groups of several pairs together where all tell of
/// its money; and what people call one deal is one.
/// </summary>
internal sealed class DealAssembly
{
    private readonly List<LinkReport> _reports;
    private readonly Sides _sides;
    private readonly int[] _deal;
    private readonly Dictionary<int, List<int>> _members;
    private readonly Dictionary<int, int> _indexOf;

    private DealAssembly(IEnumerable<LinkReport> reports, Sides sides)
    {
        _reports = [.. reports.OrderBy(report => report.Key, StringComparer.Ordinal)];
        _sides = sides;
        _deal = [.. Enumerable.Range(0, _reports.Count)];
        _members = _deal.ToDictionary(index => index, index => new List<int> { index });
        _indexOf = _reports.Index().ToDictionary(item => item.Item.Id, item => item.Index);
    }

    /// <param name="homes">By report; one of a report without two parties has none and is a deal of its own.</param>
    /// <returns>Each report once; reports and deals in the order of their keys.</returns>
    public static List<IReadOnlyList<LinkReport>> Of(IEnumerable<LinkReport> reports, ILookup<int, Place> homes, Sides sides)
    {
        var assembly = new DealAssembly(reports, sides);
        assembly.JoinGroups(homes);
        assembly.JoinByWord();
        return [.. assembly._members.OrderBy(deal => deal.Key).Select(deal => deal.Value.Order().Select(index => assembly._reports[index]).ToList())];
    }

    private void JoinGroups(ILookup<int, Place> homes)
    {
        var first = new Dictionary<(PairKey Pair, int Group), int>();
        foreach (var (index, report) in _reports.Index().OrderBy(item => homes[item.Item.Id].Count() > 1))
        {
            var isJoined = false;
            foreach (var home in homes[report.Id].OrderByDescending(place => place.Strength).ThenBy(place => IndexOf(report.Pairs, place.Pair)))
            {
                if (!first.TryAdd((home.Pair, home.Group), index) && !(isJoined && AreVetoed(_deal[index], _deal[first[(home.Pair, home.Group)]])))
                {
                    Join(_deal[index], _deal[first[(home.Pair, home.Group)]]);
                }

                isJoined = true;
            }
        }
    }

    private void JoinByWord()
    {
        foreach (var (a, b) in _sides.Same)
        {
            if (_indexOf.TryGetValue(a, out var x) && _indexOf.TryGetValue(b, out var y) && !AreApart(_deal[x], _deal[y]))
            {
                Join(_deal[x], _deal[y]);
            }
        }
    }

    private bool AreApart(int a, int b) => a != b && _sides.AreApart(SidesOf(a), SidesOf(b));

    /// <summary>One article tells of them as two deals, or a person does.</summary>
    private bool AreVetoed(int a, int b) => a != b && (AreApart(a, b) || Articles(a).Overlaps(Articles(b)));

    private HashSet<int> Articles(int deal) => [.. _members[deal].Select(index => _reports[index].ArticleId)];

    private List<int> SidesOf(int deal) => [.. _members[deal].Select(index => _sides.Of(_reports[index].Id)).OfType<int>().Distinct()];

    private void Join(int a, int b)
    {
        if (a == b)
        {
            return;
        }

        var (into, from) = a < b ? (a, b) : (b, a);
        foreach (var index in _members[from])
        {
            _deal[index] = into;
        }

        _members[into].AddRange(_members[from]);
        _members.Remove(from);
    }

    private static int IndexOf(IReadOnlyList<PairKey> pairs, PairKey pair) => pairs.Index().First(item => item.Item == pair).Index;
}
