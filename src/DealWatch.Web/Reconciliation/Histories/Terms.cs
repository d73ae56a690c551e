using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Reconciliation.Histories;

/// <summary>Which term belongs to which step of a deal: a contract and what was added to it later each have their own.</summary>
internal static class Terms
{
    private const int DaysOfGrace = 7;

    /// <summary>The steps with their own terms, and the reports whose word on the deal's term holds: those of the latest binding step that states one.</summary>
    public static (IReadOnlyList<HistoryStep> Steps, IReadOnlyList<LinkReport> Holding) Of(
        IReadOnlyList<HistoryStep> steps, IReadOnlyList<LinkReport> reports, FieldChooser chooser)
    {
        var tellers = reports.ToLookup(report => StepOf(report, steps));
        var stating = steps.Index().Where(step => CanHold(step.Item) && tellers[step.Index].Any(States)).ToList();
        var holding = stating.Exists(step => step.Item.IsBinding) ? stating.FindAll(step => step.Item.IsBinding) : stating;
        var latest = holding.OrderBy(step => step.Item.Date ?? DateOnly.MinValue).ThenBy(step => step.Index).Select(step => (int?)step.Index).LastOrDefault();
        return (
            [.. steps.Select((step, index) => step with
            {
                DurationMonths = chooser.Choose(tellers[index], report => report.DurationMonths)?.Value,
                StartYear = chooser.Choose(tellers[index], report => report.StartYear)?.Value,
                EndYear = chooser.Choose(tellers[index], report => report.EndYear)?.Value,
            })],
            latest is { } place ? [.. tellers[place]] : reports);
    }

    public static int? Months(int? durationMonths, int? startYear, int? endYear) =>
        durationMonths ?? (startYear is { } start && endYear is { } end && end >= start ? (end - start + 1) * 12 : null);

    private static bool States(LinkReport report) => report.DurationMonths is not null || report.StartYear is not null || report.EndYear is not null;

    private static bool CanHold(HistoryStep step) => step.Kind != DealEventKind.Ended && !step.IsUnexplained;

    /// <summary>The step whose money the report states, else the one that it tells of, else the last one before it; -1 when there is none.</summary>
    private static int StepOf(LinkReport report, IReadOnlyList<HistoryStep> steps)
    {
        var own = steps.Index().Where(step => step.Item.Reports.Contains(report)).OrderBy(step => step.Item.Money is null || step.Item.IsUnexplained).Select(step => step.Index).ToList();
        if (own.Count > 0)
        {
            return own[0];
        }

        var day = report.Day?.AddDays(DaysOfGrace) ?? DateOnly.MinValue;
        var before = steps.Index().Where(step => CanHold(step.Item) && step.Item.Date <= day).Select(step => step.Index).ToList();
        return before.Count > 0 ? before[^1] : steps.Index().Where(step => CanHold(step.Item)).Select(step => step.Index).FirstOrDefault(-1);
    }
}
