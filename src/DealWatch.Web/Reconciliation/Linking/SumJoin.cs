using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// Joins deals of one pair that a stated total proves to be steps of one: "22.4 billion in all" beside 11.9, 4 and 6.5, also where no article says
/// that one of them expands another; and a bare 138 billion beside 38 and 100 more.
/// </summary>
internal sealed class SumJoin(LinkGroups groups)
{
    private const int MostParts = 12, DaysOfGrace = 7;

    /// <summary>All sets of parts as bits, small ones first.</summary>
    private static readonly int[] Sets = [.. Enumerable.Range(1, (1 << MostParts) - 1).OrderBy(set => System.Numerics.BitOperations.PopCount((uint)set)).ThenBy(set => set)];

    private Dictionary<int, GroupFacts> _facts = [];

    public void Join()
    {
        if (!groups.Groups.SelectMany(groups.ReportsOf).Any(report => report.StatedTotal is not null || report.Sense == ValueSense.Adds))
        {
            return;
        }

        while (Next() is { } found)
        {
            foreach (var part in found.Parts)
            {
                groups.Join(found.Group, part);
                found = found with { Group = Math.Min(found.Group, part) };
            }
        }
    }

    private (int Group, IReadOnlyList<int> Parts)? Next()
    {
        _facts = groups.Groups.ToDictionary(group => group, group => new GroupFacts([.. groups.ReportsOf(group)]));
        foreach (var group in groups.Groups.ToList())
        {
            foreach (var report in _facts[group].Reports.DistinctBy(report => (report.StatedTotal, report.Value, report.Day ?? report.Published)))
            {
                if (PartsOf(group, report) is { } parts)
                {
                    return (group, parts);
                }
            }
        }

        return null;
    }

    /// <summary>Other groups that a total stated by this report covers; null when it states none or no sum explains it.</summary>
    private IReadOnlyList<int>? PartsOf(int group, LinkReport report)
    {
        var whole = report.StatedTotal;
        var own = whole is null ? 0 : _facts[group].Money(whole.Currency);
        if (whole is null && report is { Sense: ValueSense.Plain, Value: { } value, Status: not DealStatus.Ended } && _facts[group].IsPlain)
        {
            whole = value;
        }

        if (whole is null || whole.Period != MoneyPeriod.Total || own > whole.Amount)
        {
            return null;
        }

        var isBare = report.StatedTotal is null;
        var parts = groups.Groups
            .Where(other => other != group && !groups.KeptApart(group, other) && Covers(report, _facts[other], isBare))
            .Select(other => (Group: other, Money: _facts[other].Money(whole.Currency)))
            .Where(part => part.Money > 0 && part.Money <= whole.Amount)
            .Take(MostParts)
            .ToList();
        return Subset(parts, own, whole);
    }

    /// <summary>A bare value needs a deal that is known to have grown; a stated total may cover any earlier deal of the pair.</summary>
    private static bool Covers(LinkReport total, GroupFacts others, bool isBare) =>
        (!isBare || others.Grows)
        && others.Reports.TrueForAll(other => other.Family == total.Family && other.Status != DealStatus.Ended && !(isBare && other.ArticleId == total.ArticleId)
            && other.Roots.Count(total.Roots.Contains) >= 2
            && (other.Day is not { } day || (total.Day ?? total.Published) is not { } end || day.DayNumber <= end.DayNumber + DaysOfGrace));

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
