using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Edits;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>
/// Takes people's words on deals. Each call is one <see cref="Edit"/>, and each edit can be taken back; then all is as it would be had it never been made.
/// No row of a report is changed, and no word is ever removed.
/// </summary>
public sealed class JudgementDesk(SingleWriter writer, UsdRates rates, TimeProvider clock)
{
    /// <summary>Says of two reports whether they tell of one deal.</summary>
    /// <returns>Number of the edit; null when there is no such report or both are one.</returns>
    public Task<int?> JudgeAsync(int reportA, int reportB, bool same, string by, string? note, CancellationToken cancellationToken) => EditAsync(
        EditKind.Judged, null, by, note,
        async (db, edit, token) =>
        {
            if (reportA != reportB && await db.Reports.CountAsync(report => report.Id == reportA || report.Id == reportB, token) == 2)
            {
                edit.Judgements.Add(new Judgement { ReportAId = reportA, ReportBId = reportB, Same = same });
            }
        },
        cancellationToken);

    /// <summary>Sets fields of a deal. They stand above what its sources say, now and when articles are read again or come anew.</summary>
    /// <param name="deal">Number of the deal.</param>
    /// <param name="changes">At most one for a field; values are stored as they are, so check them before.</param>
    /// <param name="by">Name of the person.</param>
    /// <param name="note">Why; null when nothing was said.</param>
    /// <param name="cancellationToken">Gives the waiting up.</param>
    /// <returns>Number of the edit; null when there is no such deal or nothing to set.</returns>
    public Task<int?> SetFieldsAsync(int deal, IReadOnlyCollection<FieldChange> changes, string by, string? note, CancellationToken cancellationToken) => EditAsync(
        EditKind.Fields, deal, by, note,
        async (db, edit, token) => edit.Overrides.AddRange(await new FieldRows(db).OfAsync(deal, changes, token)),
        cancellationToken);

    /// <summary>Takes reports out of a deal, as a deal of their own.</summary>
    /// <returns>Number of the edit; null when the reports are not part of the deal, or all of it.</returns>
    public Task<int?> SplitAsync(int deal, IReadOnlyCollection<int> reports, string by, string? note, CancellationToken cancellationToken) => EditAsync(
        EditKind.Split, deal, by, note,
        async (db, edit, token) => edit.Judgements.AddRange(await new TieRows(db).SplitAsync(deal, reports, token)),
        cancellationToken);

    /// <summary>Joins two deals.</summary>
    /// <returns>Number of the edit; null when there is no such deal, both are one, or other words that hold keep them apart.</returns>
    public async Task<int?> MergeAsync(int deal, int other, string by, string? note, CancellationToken cancellationToken)
    {
        try
        {
            return await EditAsync(
                EditKind.Merged, deal, by, note,
                async (db, edit, token) => edit.Judgements.AddRange(await new TieRows(db).MergeAsync(deal, other, token)),
                cancellationToken);
        }
        catch (StillApartException)
        {
            return null;
        }
    }

    /// <summary>Says of reports that they tell of no deal. They stay stored, and their article shows them as dismissed.</summary>
    /// <returns>Number of the edit; null when none of them is there and in a deal.</returns>
    public Task<int?> DismissAsync(IReadOnlyCollection<int> reports, string by, string? note, CancellationToken cancellationToken) => EditAsync(
        EditKind.NoDeal, null, by, note,
        async (db, edit, token) =>
        {
            var dismissed = await db.Reports.AsNoTracking().Where(report => reports.Contains(report.Id) && report.DealId != null).OrderBy(report => report.Id).ToListAsync(token);
            edit.DealId = dismissed.FirstOrDefault()?.DealId;
            foreach (var report in dismissed)
            {
                var beside = await db.Reports.Where(other => other.DealId == report.DealId && !reports.Contains(other.Id)).MinAsync(other => (int?)other.Id, token);
                edit.Dismissals.Add(new Dismissal { ReportId = report.Id, BesideReportId = beside });
            }
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

    /// <summary>Number of the edit; null when <paramref name="fill"/> gives it no rows.</summary>
    private Task<int?> EditAsync(
        EditKind kind, int? deal, string by, string? note, Func<DealWatchDbContext, Edit, CancellationToken, Task> fill, CancellationToken cancellationToken) =>
        writer.RunAsync<int?>(
            async (db, token) =>
            {
                var edit = new Edit { Kind = kind, DealId = deal, By = by, Note = note, At = clock.GetUtcNow().UtcDateTime };
                await fill(db, edit, token);
                if (!edit.Reports.Any())
                {
                    return null;
                }

                db.Edits.Add(edit);
                await CommitAsync(db, edit, token);
                return kind == EditKind.Merged && await AreApartAsync(db, edit.Judgements[0], token) ? throw new StillApartException() : edit.Id;
            },
            cancellationToken);

    /// <summary>Saves the edit and sorts the deals that it touches anew.</summary>
    private async Task CommitAsync(DealWatchDbContext db, Edit edit, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        await new DealLinker(db, rates).RelinkAsync([.. edit.Reports], cancellationToken);
    }

    private static async Task<bool> AreApartAsync(DealWatchDbContext db, Judgement judgement, CancellationToken cancellationToken) =>
        await db.Reports.Where(report => report.Id == judgement.ReportAId || report.Id == judgement.ReportBId)
            .Select(report => report.DealId).Distinct().CountAsync(cancellationToken) > 1;

    /// <summary>Leaves the transaction, so that nothing of it is kept.</summary>
    private sealed class StillApartException : Exception;
}
