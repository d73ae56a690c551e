using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// Joins deals of one pair that a stated total proves to be steps of one: "22.4 billion in all" beside 11.9, 4 and 6.5, also where no article says
/// that one of them expands another; and a bare 138 billion beside 38 and 100 more.
/// </summary>
internal sealed class SumJoin(LinkGroups groups)
{
    private const int MostParts = 12, DaysOfGrace = 7;

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
        foreach (var group in groups.Groups.ToList())
        {
            foreach (var report in groups.ReportsOf(group))
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
        var own = whole is null ? 0 : OwnMoney(group, whole.Currency);
        if (whole is null && report is { Sense: ValueSense.Plain, Value: { } value, Status: not DealStatus.Ended } && groups.ReportsOf(group).All(other => other.Sense == ValueSense.Plain))
        {
            whole = value;
        }

        if (whole is null || whole.Period != MoneyPeriod.Total || own > whole.Amount)
        {
            return null;
        }

        var isBare = report.StatedTotal is null;
        var parts = groups.Groups
            .Where(other => other != group && !groups.KeptApart(group, other) && Covers(report, groups.ReportsOf(other).ToList(), isBare))
            .Select(other => (Group: other, Money: OwnMoney(other, whole.Currency)))
            .Where(part => part.Money > 0 && part.Money <= whole.Amount)
            .Take(MostParts)
            .ToList();
        return Subset(parts, own, whole);
    }

    /// <summary>A bare value needs a deal that is known to have grown; a stated total may cover any earlier deal of the pair.</summary>
    private static bool Covers(LinkReport total, List<LinkReport> others, bool isBare)
    {
        return (!isBare || others.Exists(other => other.Sense == ValueSense.Adds))
            && others.TrueForAll(other => other.Family == total.Family && other.Status != DealStatus.Ended && !(isBare && other.ArticleId == total.ArticleId)
                && other.Roots.Count(total.Roots.Contains) >= 2
                && (other.Day is not { } day || (total.Day ?? total.Published) is not { } end || day.DayNumber <= end.DayNumber + DaysOfGrace));
    }

    /// <summary>The distinct amounts that a group states for itself, without totals.</summary>
    private long OwnMoney(int group, string currency) => groups.ReportsOf(group)
        .Where(report => report.Sense != ValueSense.Restates && report.Value?.Currency == currency && report.Value.Period == MoneyPeriod.Total)
        .Select(report => report.Value!)
        .OrderByDescending(value => ValueComparison.Precision(value.Amount)).ThenBy(value => value.Amount)
        .Aggregate(new List<MoneyValue>(), (distinct, value) =>
        {
            if (!distinct.Exists(known => ValueComparison.IsSame(known, value)))
            {
                distinct.Add(value);
            }

            return distinct;
        })
        .Sum(value => value.Amount);

    /// <summary>The smallest set of parts that makes up the total, the first one among equals.</summary>
    private static List<int>? Subset(List<(int Group, long Money)> parts, long own, MoneyValue whole) => Enumerable.Range(1, (1 << parts.Count) - 1)
        .OrderBy(set => System.Numerics.BitOperations.PopCount((uint)set)).ThenBy(set => set)
        .Select(set => parts.Where((_, index) => (set & (1 << index)) != 0).ToList())
        .FirstOrDefault(chosen => ValueComparison.IsSum(whole.Amount, own + chosen.Sum(part => part.Money)))
        ?.ConvertAll(part => part.Group);
}
