using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// Joins deals of one pair that a stated total proves to be steps of one: "22.4 billion in all" beside 11.9, 4 and 6.5, also where no article says
/// that one of them expands another; and a bare 138 billion beside 38 and 100 more.
/// </summary>
internal sealed class SumJoin(TellingGroups groups)
{
    /// <summary>Among more parts some would make up any total by chance.</summary>
    private const int MostCandidates = 12, MostParts = 4;

    private const int DaysOfGrace = 7;

    /// <summary>Sets of candidates as bits, small ones first.</summary>
    private static readonly int[] Sets =
    [
        .. Enumerable.Range(1, (1 << MostCandidates) - 1)
            .Where(set => System.Numerics.BitOperations.PopCount((uint)set) <= MostParts)
            .OrderBy(set => System.Numerics.BitOperations.PopCount((uint)set)).ThenBy(set => set),
    ];

    private readonly Dictionary<int, GroupFacts> _facts = [];

    public void Join()
    {
        foreach (var group in groups.Groups)
        {
            _facts[group] = new GroupFacts(groups.TellingsOf(group));
        }

        while (Next() is { } found)
        {
            var home = found.Group;
            foreach (var part in found.Parts)
            {
                groups.Join(home, part);
                _facts.Remove(Math.Max(home, part));
                home = Math.Min(home, part);
            }

            _facts[home] = new GroupFacts(groups.TellingsOf(home));
        }
    }

    private (int Group, IReadOnlyList<int> Parts)? Next()
    {
        var growing = _facts.Where(group => group.Value.Grows).Select(group => group.Key).ToList();
        foreach (var (group, facts) in _facts.OrderBy(group => group.Key))
        {
            foreach (var report in facts.Stated.Where(report => report.StatedTotal is not null || growing.Count > 0))
            {
                if (PartsOf(group, report, report.StatedTotal is null ? growing : _facts.Keys) is { } parts)
                {
                    return (group, parts);
                }
            }
        }

        return null;
    }

    /// <summary>Other groups that a total stated by this report covers; null when no sum explains it.</summary>
    private IReadOnlyList<int>? PartsOf(int group, LinkReport report, IReadOnlyCollection<int> others)
    {
        var isBare = report.StatedTotal is null;
        var whole = report.StatedTotal ?? report.Value!;
        var own = isBare ? 0 : _facts[group].Money(whole.Currency);
        if (whole.Period != MoneyPeriod.Total || own > whole.Amount)
        {
            return null;
        }

        var parts = others
            .Where(other => other != group && Covers(report, _facts[other], isBare) && !groups.AreApart(group, other))
            .Select(other => (Group: other, Money: _facts[other].Money(whole.Currency)))
            .Where(part => part.Money > 0 && part.Money <= whole.Amount)
            .OrderByDescending(part => _facts[part.Group].Reports).ThenBy(part => part.Group)
            .Take(MostCandidates)
            .ToList();
        return Subset(parts, own, whole);
    }

    /// <summary>A bare value needs a deal that is known to have grown; a stated total may cover any earlier deal of the pair.</summary>
    private static bool Covers(LinkReport total, GroupFacts others, bool isBare) =>
        others.Family == total.Family && !others.HasEnded && !(isBare && others.Articles.Contains(total.ArticleId))
        && (others.Latest is not { } day || (total.Day ?? total.Published) is not { } end || day.DayNumber <= end.DayNumber + DaysOfGrace);

    /// <summary>The smallest set of parts that makes up the total, the first one among equals.</summary>
    private static List<int>? Subset(List<(int Group, long Money)> parts, long own, MoneyValue whole)
    {
        foreach (var set in Sets)
        {
            if (set >= 1 << parts.Count)
            {
                continue;
            }

            var sum = own;
            for (var i = 0; i < parts.Count; i++)
            {
                sum += (set & (1 << i)) != 0 ? parts[i].Money : 0;
            }

            if (ValueComparison.IsSum(whole.Amount, sum))
            {
                return [.. parts.Where((_, index) => (set & (1 << index)) != 0).Select(part => part.Group)];
            }
        }

        return null;
    }
}
