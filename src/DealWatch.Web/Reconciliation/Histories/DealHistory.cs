using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Reconciliation.Histories;

/// <summary>A deal's steps in order of time, and what they come to.</summary>
/// <param name="Value">The first contract and all that was added, each once; null when no source states a value.</param>
/// <param name="Summed">The steps whose money makes up the value.</param>
/// <param name="OfTerm">The reports whose word on the deal's term holds.</param>
internal sealed record DealHistory(
    IReadOnlyList<HistoryStep> Steps, Resolved<MoneyValue>? Value, IReadOnlyList<HistoryStep> Summed, DealStatus Status, IReadOnlyList<LinkReport> OfTerm)
{
    public static DealHistory Of(IReadOnlyList<LinkReport> reports, FieldChooser chooser, MoneyValue? setValue = null)
    {
        var money = MoneySteps.Of(reports, chooser);
        var steps = new List<HistoryStep>(money.Steps);
        steps.AddRange(StatusSteps.Of(reports, steps));
        var status = StatusOf(reports, steps);
        var (stated, restated) = Totals.Attach(reports, steps);
        var ordered = stated.Concat(restated).OrderBy(step => step.Date ?? DateOnly.MaxValue).ThenBy(step => step.Kind).ThenBy(step => step.Money?.Amount).ToList();
        var (told, ofTerm) = Terms.Of(ordered, reports, chooser);
        var (value, summed) = DealValue.Of(told, money);
        return setValue is null
            ? new DealHistory(told, value, summed, status, ofTerm)
            : new DealHistory(told, new Resolved<MoneyValue>(setValue, FieldRule.Override, false, money.Reported), [], status, ofTerm);
    }

    /// <summary>Ended when that was the last news; else the firmest that any report says: a later rumour does not undo a contract.</summary>
    private static DealStatus StatusOf(IReadOnlyList<LinkReport> reports, List<HistoryStep> steps)
    {
        var running = reports.Where(report => report.Status != DealStatus.Ended).ToList();
        var end = steps.Find(step => step.Kind == DealEventKind.Ended);
        if (running.Count == 0 || (end is not null && !running.Exists(report => report is { IsPrimary: true, Day: { } day } && day > (end.Date ?? DateOnly.MaxValue))))
        {
            return end is null ? DealStatus.Signed : DealStatus.Ended;
        }

        return running.Min(report => report.Status);
    }
}
