using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Reconciliation.Histories;

/// <summary>Compares the totals that sources state with the sums of the steps.</summary>
internal static class Totals
{
    /// <summary>The steps, those that a stated total confirms with the total; and a step for each total that no sum explains.</summary>
    public static (IReadOnlyList<HistoryStep> Steps, IReadOnlyList<HistoryStep> Unexplained) Attach(IReadOnlyList<LinkReport> reports, List<HistoryStep> steps)
    {
        var result = new List<HistoryStep>(steps);
        var unexplained = new List<HistoryStep>();
        foreach (var total in Stated(reports, steps))
        {
            if (Explaining(total.Value, result) is { } step)
            {
                result[result.IndexOf(step)] = step with { Total = total.Value, TotalReport = total.Reports[0] };
            }
            else if (!steps.Exists(own => own.Effect is MoneyEffect.Opens && ValueComparison.IsSame(own.Money!, total.Value)))
            {
                unexplained.Add(Unexplained(total));
            }
        }

        return (result, unexplained);
    }

    /// <summary>Totals by amount; bare values that are the sum of all steps count as totals too.</summary>
    private static List<ClaimGroup<MoneyValue>> Stated(IReadOnlyList<LinkReport> reports, List<HistoryStep> steps)
    {
        var own = steps.SelectMany(step => step.Money is null ? [] : step.Reports).ToHashSet();
        var claims = reports
            .Select(report => (Report: report, Total: report.StatedTotal ?? (own.Contains(report) || report.Sense == ValueSense.Adds ? null : report.Value)))
            .Where(item => item.Total is not null && (item.Report.StatedTotal is not null || Explaining(item.Total, steps) is not null))
            .Select(item => new Claim<MoneyValue>(item.Total!, ValueComparison.Precision(item.Total!.Amount), item.Report));
        return ClaimGroup<MoneyValue>.Of(claims, ValueComparison.IsSame)
            .ConvertAll(group => group with { Reports = StepDate.BestFirst(group.Reports) });
    }

    /// <summary>The step up to which the money of all steps makes up the total.</summary>
    private static HistoryStep? Explaining(MoneyValue total, List<HistoryStep> steps)
    {
        long sum = 0;
        var count = 0;
        foreach (var step in steps.Where(step => step.Effect is MoneyEffect.Opens or MoneyEffect.Adds or MoneyEffect.Replaces && step.Money!.Currency == total.Currency)
            .OrderBy(step => step.Date ?? DateOnly.MaxValue).ThenBy(step => step.Effect))
        {
            sum += step.Money!.Amount;
            if (++count > 1 && ValueComparison.IsSum(total.Amount, sum))
            {
                return step;
            }
        }

        return null;
    }

    private static HistoryStep Unexplained(ClaimGroup<MoneyValue> total)
    {
        var (date, bound) = StepDate.Of(total.Reports);
        return new HistoryStep
        {
            Kind = DealEventKind.Restated,
            Date = date,
            Bound = date is null ? DateBound.On : bound,
            Money = total.Value,
            Effect = MoneyEffect.Restates,
            Total = total.Value,
            TotalReport = total.Reports[0],
            IsUnexplained = true,
            Reports = total.Reports,
        };
    }
}
