using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Reconciliation.Histories;

/// <summary>The steps that carry no money of their own: talks and reports before the contract, the contract where no value is stated, the end.</summary>
internal static class StatusSteps
{
    public static DealEventKind KindOf(DealStatus status) => status switch
    {
        DealStatus.Signed => DealEventKind.Signed,
        DealStatus.Reported => DealEventKind.Reported,
        DealStatus.Talks => DealEventKind.Talks,
        _ => DealEventKind.Ended,
    };

    public static IEnumerable<HistoryStep> Of(IReadOnlyList<LinkReport> reports, IReadOnlyList<HistoryStep> money)
    {
        // A deal that only totals or additions tell of was agreed before them, on a day that nobody states.
        var told = reports.Where(report => report.Sense == ValueSense.Plain || report.Value is null).ToList();
        var opening = money.Where(step => step.Effect is MoneyEffect.Opens).Select(step => (DealEventKind?)step.Kind).FirstOrDefault();
        var steps = new List<HistoryStep>();
        foreach (var status in (DealStatus[])[DealStatus.Signed, DealStatus.Reported, DealStatus.Talks])
        {
            var own = told.FindAll(report => report.Status == status);
            var kind = KindOf(status);
            if (own.Count == 0 || opening == kind || money.Any(step => step.Kind == kind) || (kind == DealEventKind.Signed && IsOfExpansion(own, money)))
            {
                continue;
            }

            var step = Step(kind, own);
            var firmer = money.Concat(steps).Where(other => other.Kind is DealEventKind.Signed or DealEventKind.Reported or DealEventKind.Talks && other.Kind > kind).ToList();
            if (firmer.TrueForAll(other => step.Date < (other.Date ?? DateOnly.MaxValue)))
            {
                steps.Add(step);
            }
        }

        var ended = reports.Where(report => report.Status == DealStatus.Ended).ToList();
        if (ended.Count > 0)
        {
            steps.Add(Step(DealEventKind.Ended, ended));
        }

        return steps;
    }

    /// <summary>Reports without a value from the days of an expansion tell of it, not of another signing.</summary>
    private static bool IsOfExpansion(List<LinkReport> own, IReadOnlyList<HistoryStep> money) =>
        money.Any(step => step.Effect == MoneyEffect.Opens && step.IsBinding)
        || (money.Any(step => step.Effect == MoneyEffect.Adds) && own.TrueForAll(report => report.Day is null
            || money.Any(step => step.Date is { } date && Math.Abs(date.DayNumber - report.Day.Value.DayNumber) <= 14)));

    private static HistoryStep Step(DealEventKind kind, List<LinkReport> own)
    {
        var (date, bound) = StepDate.Of(own);
        return new HistoryStep
        {
            Kind = kind,
            Date = date,
            Bound = date is null ? DateBound.On : bound,
            IsBinding = kind == DealEventKind.Signed,
            Reports = StepDate.BestFirst(own),
        };
    }
}
