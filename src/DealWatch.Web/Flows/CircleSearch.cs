using DealWatch.Extraction.Records;

namespace DealWatch.Web.Flows;

/// <summary>Finds the circles of a graph: at most four companies long, with money put in at one step at least.</summary>
internal sealed class CircleSearch
{
    /// <summary>Longer circles exist by chance in any market that is dense enough, and say little.</summary>
    public const int Longest = 4;

    /// <summary>Bounds of the search, so that no library can hold up a page.</summary>
    private const int MostVisits = 400_000, MostCircles = 500;

    private readonly Dictionary<int, List<CircleStep>> _from;
    private readonly List<MoneyCircle> _found = [];
    private readonly List<CircleStep> _path = [];
    private int _visits;

    private CircleSearch(IEnumerable<CircleStep> steps)
    {
        _from = steps.GroupBy(step => step.From.Id).ToDictionary(group => group.Key, group => group.OrderBy(step => step.To.Slug, StringComparer.Ordinal).ToList());
    }

    /// <summary>Fewest companies first, then the firmest, then those that most money can have gone round.</summary>
    public static IReadOnlyList<MoneyCircle> Find(FlowGraph graph)
    {
        var search = new CircleSearch(Steps(graph));
        for (var length = 2; length <= Longest; length++)
        {
            search.Run(length);
        }

        return [.. search._found
            .OrderBy(circle => circle.Steps.Count).ThenBy(circle => circle.Status).ThenByDescending(circle => circle.LeastUsd)
            .ThenByDescending(circle => circle.Steps.Sum(step => step.SignedUsd))
            .ThenBy(circle => circle.Key, StringComparer.Ordinal)];
    }

    private static IEnumerable<CircleStep> Steps(FlowGraph graph) => graph.Edges
        .Where(edge => edge.Kind != EdgeKind.Takeover && edge.Firmness != Firmness.Ended)
        .GroupBy(edge => (edge.From, edge.To))
        .Select(pair => new CircleStep(
            pair.Key.From,
            pair.Key.To,
            [.. pair.Select(edge => edge.Kind).Distinct().Order()],
            [.. pair.SelectMany(edge => edge.Deals).DistinctBy(part => part.Deal.Id)
                .OrderBy(part => part.Deal.Status).ThenByDescending(part => part.Deal.Usd ?? -1).ThenBy(part => part.Deal.Id)]));

    private void Run(int length)
    {
        foreach (var (start, steps) in _from.OrderBy(pair => pair.Value[0].From.Slug, StringComparer.Ordinal))
        {
            foreach (var step in steps)
            {
                Walk(step, start, length);
            }
        }
    }

    /// <summary>Each circle is found once: from the company whose name comes first.</summary>
    private void Walk(CircleStep step, int start, int length)
    {
        if (++_visits > MostVisits || _found.Count >= MostCircles)
        {
            return;
        }

        _path.Add(step);
        if (_path.Count == length)
        {
            if (step.To.Id == start && _path.Exists(taken => taken.PutsMoneyIn))
            {
                _found.Add(FromMoney(_path));
            }
        }
        else if (IsNew(step.To) && _from.TryGetValue(step.To.Id, out var next))
        {
            foreach (var further in next)
            {
                Walk(further, start, length);
            }
        }

        _path.RemoveAt(_path.Count - 1);
    }

    private bool IsNew(FlowCompany company) =>
        string.CompareOrdinal(company.Slug, _path[0].From.Slug) > 0 && !_path.Exists(step => step.From.Id == company.Id);

    private static MoneyCircle FromMoney(List<CircleStep> path)
    {
        var first = path.Where(step => step.PutsMoneyIn)
            .OrderByDescending(step => step.Deals.Where(part => part.Deal.Type is DealType.Investment or DealType.Financing).Sum(part => part.Deal.Usd ?? 0))
            .ThenBy(step => step.From.Slug, StringComparer.Ordinal)
            .First();
        var at = path.IndexOf(first);
        return new MoneyCircle([.. path.Skip(at), .. path.Take(at)]);
    }
}
