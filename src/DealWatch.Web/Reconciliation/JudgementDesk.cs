using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>
/// Takes people's words on deals: same or different, values of fields, no deal. Each call is one <see cref="Edit"/>, and each edit can be taken back; then all
/// is as it would be had it never been made. No row of a report is changed, and no word is ever removed.
/// </summary>
public sealed class JudgementDesk(SingleWriter writer, UsdRates rates, TimeProvider clock)
{
    /// <summary>Says of two reports whether they tell of one deal.</summary>
    /// <returns>Number of the edit; null when there is no such report or both are one.</returns>
    public Task<int?> JudgeAsync(int reportA, int reportB, bool same, string by, string? note, CancellationToken cancellationToken) =>
        writer.RunAsync<int?>(
            async (db, token) =>
            {
                if (reportA == reportB || await CountAsync(db, [reportA, reportB], token) < 2)
                {
                    return null;
                }

                var edit = NewEdit(EditKind.Judged, by, note);
                edit.Judgements.Add(new Judgement { ReportAId = reportA, ReportBId = reportB, Same = same });
                return await CommitAsync(db, edit, token);
            },
            cancellationToken);

    /// <summary>Sets a field of the deal that a report belongs to.</summary>
    /// <param name="value">In the form of <see cref="FieldOverride.Value"/>.</param>
    /// <returns>Number of the edit; null when there is no such report.</returns>
    public Task<int?> SetFieldAsync(int report, string field, string value, string by, string? note, CancellationToken cancellationToken) =>
        writer.RunAsync<int?>(
            async (db, token) =>
            {
                if (await CountAsync(db, [report], token) == 0)
                {
                    return null;
                }

                var edit = NewEdit(EditKind.Fields, by, note);
                edit.Overrides.Add(new FieldOverride { ReportId = report, Field = field, Value = value });
                return await CommitAsync(db, edit, token);
            },
            cancellationToken);

    /// <summary>Says of reports that they tell of no deal. They stay stored, and their article shows them as dismissed.</summary>
    /// <returns>Number of the edit; null when none of them is there and in a deal.</returns>
    public Task<int?> DismissAsync(IReadOnlyCollection<int> reports, string by, string? note, CancellationToken cancellationToken) =>
        writer.RunAsync<int?>(
            async (db, token) =>
            {
                var dismissed = await db.Reports.AsNoTracking().Where(report => reports.Contains(report.Id) && report.DealId != null).OrderBy(report => report.Id).ToListAsync(token);
                if (dismissed.Count == 0)
                {
                    return null;
                }

                var edit = NewEdit(EditKind.NoDeal, by, note, dismissed[0].DealId);
                foreach (var report in dismissed)
                {
                    var beside = await db.Reports.Where(other => other.DealId == report.DealId && !reports.Contains(other.Id)).MinAsync(other => (int?)other.Id, token);
                    edit.Dismissals.Add(new Dismissal { ReportId = report.Id, BesideReportId = beside });
                }

                return await CommitAsync(db, edit, token);
            },
            cancellationToken);

    /// <summary>Takes an edit back, whatever was done after it. Where a newer one speaks of the same field or reports, that one goes on holding.</summary>
    /// <returns>False when there is no such edit or it was taken back before.</returns>
    public Task<bool> UndoAsync(int edit, string by, CancellationToken cancellationToken) => writer.RunAsync(
        async (db, token) =>
        {
            var held = await db.Edits.Include(e => e.Judgements).Include(e => e.Overrides).Include(e => e.Dismissals).AsSplitQuery()
                .FirstOrDefaultAsync(e => e.Id == edit && e.UndoneAt == null, token);
            if (held is null)
            {
                return false;
            }

            (held.UndoneAt, held.UndoneBy) = (clock.GetUtcNow().UtcDateTime, by);
            await CommitAsync(db, held, token);
            return true;
        },
        cancellationToken);

    private static Task<int> CountAsync(DealWatchDbContext db, int[] reports, CancellationToken cancellationToken) =>
        db.Reports.CountAsync(report => reports.Contains(report.Id), cancellationToken);

    private Edit NewEdit(EditKind kind, string by, string? note, int? deal = null) =>
        new() { Kind = kind, DealId = deal, By = by, Note = note, At = clock.GetUtcNow().UtcDateTime };

    /// <summary>Saves the edit and sorts the deals that it touches anew.</summary>
    private async Task<int> CommitAsync(DealWatchDbContext db, Edit edit, CancellationToken cancellationToken)
    {
        db.Update(edit);
        await db.SaveChangesAsync(cancellationToken);
        int[] reports =
        [
            .. edit.Judgements.SelectMany(judgement => (int[])[judgement.ReportAId, judgement.ReportBId]),
            .. edit.Overrides.Select(set => set.ReportId),
            .. edit.Dismissals.Select(dismissal => dismissal.ReportId),
        ];
        await new DealLinker(db, rates).RelinkAsync(reports, cancellationToken);
        return edit.Id;
    }
}
