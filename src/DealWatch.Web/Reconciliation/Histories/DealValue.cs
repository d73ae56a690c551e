using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Reconciliation.Histories;

/// <summary>What the steps of a deal come to.</summary>
internal static class DealValue
{
    /// <summary>A signed deal is worth its signed money alone. Null when no step has money.</summary>
    /// <returns>The value, and the steps whose money it is.</returns>
    public static (Resolved<MoneyValue>? Value, IReadOnlyList<HistoryStep> Summed) Of(IReadOnlyList<HistoryStep> steps, MoneySteps money)
    {
        var counted = Counted(steps);
        if (counted.Count == 0)
        {
            return (null, []);
        }

        var first = counted[0].Money!;
        var summed = counted.FindAll(step => step.Money!.Currency == first.Currency && step.Money.Period == first.Period);
        var conflict = summed.Count < counted.Count || money.Base is { Conflict: true } || steps.Any(step => step.IsUnexplained);
        var value = summed.Count == 1 ? first : first with { Amount = summed.Sum(step => step.Money!.Amount), Qualifier = Confirming(steps, summed)?.Qualifier ?? Loosest(summed) };
        var rule = summed.Count > 1 ? FieldRule.SumOfSteps : money.Base?.Rule ?? FieldRule.Agreed;
        return (new Resolved<MoneyValue>(value, rule, conflict, money.Reported), summed);
    }

    /// <summary>The steps whose money the deal is worth, the first contract first.</summary>
    public static List<HistoryStep> Counted(IEnumerable<HistoryStep> steps)
    {
        var own = steps.Where(step => step.Effect is MoneyEffect.Opens or MoneyEffect.Adds or MoneyEffect.Replaces)
            .OrderBy(step => step.Effect == MoneyEffect.Adds ? 1 : 0).ThenBy(step => step.Date ?? DateOnly.MaxValue).ThenBy(step => step.Money!.Amount)
            .ToList();
        return own.Exists(step => step.IsBinding) ? own.FindAll(step => step.IsBinding) : own;
    }

    /// <summary>A source's own total over all the steps says best how the sum is meant.</summary>
    private static MoneyValue? Confirming(IReadOnlyList<HistoryStep> steps, List<HistoryStep> summed) => steps
        .Where(step => !step.IsUnexplained)
        .Select(step => step.Total)
        .FirstOrDefault(total => total is not null && ValueComparison.IsSum(total.Amount, summed.Sum(step => step.Money!.Amount)));

    private static MoneyQualifier Loosest(List<HistoryStep> steps)
    {
        var stated = steps.ConvertAll(step => step.Money!.Qualifier);
        return stated.Contains(MoneyQualifier.UpTo) ? MoneyQualifier.UpTo
            : stated.Contains(MoneyQualifier.AtLeast) ? MoneyQualifier.AtLeast
            : stated.Contains(MoneyQualifier.Approx) ? MoneyQualifier.Approx : MoneyQualifier.Exact;
    }
}
