using DealWatch.Web.Data;

namespace DealWatch.Web.Reconciliation;

/// <summary>Takes people's words on deals: same or different, values of fields. Everything can be taken back; then all is as it was.</summary>
public sealed class JudgementDesk(SingleWriter writer, UsdRates rates, TimeProvider clock)
{
    /// <returns>Number of the judgement; null when there is no such report or both are one.</returns>
    public Task<int?> JudgeAsync(int reportA, int reportB, bool same, string by, string? note, CancellationToken cancellationToken) =>
        writer.RunAsync<int?>(
            async (db, token) =>
            {
                if (reportA == reportB || await db.Reports.FindAsync([reportA], token) is null || await db.Reports.FindAsync([reportB], token) is null)
                {
                    return null;
                }

                var judgement = new Judgement { ReportAId = reportA, ReportBId = reportB, Same = same, By = by, Note = note, At = clock.GetUtcNow().UtcDateTime };
                db.Judgements.Add(judgement);
                await db.SaveChangesAsync(token);
                await new DealLinker(db, rates).RelinkAsync([reportA, reportB], token);
                return judgement.Id;
            },
            cancellationToken);

    /// <returns>False when there is no such judgement or it was taken back before.</returns>
    public Task<bool> UndoJudgementAsync(int id, CancellationToken cancellationToken) => writer.RunAsync(
        async (db, token) =>
        {
            if (await db.Judgements.FindAsync([id], token) is not { UndoneAt: null } judgement)
            {
                return false;
            }

            judgement.UndoneAt = clock.GetUtcNow().UtcDateTime;
            await db.SaveChangesAsync(token);
            await new DealLinker(db, rates).RelinkAsync([judgement.ReportAId, judgement.ReportBId], token);
            return true;
        },
        cancellationToken);

    /// <param name="value">In the form of <see cref="FieldOverride.Value"/>.</param>
    /// <returns>Number of the override; null when there is no such report.</returns>
    public Task<int?> SetFieldAsync(int report, string field, string value, string by, string? note, CancellationToken cancellationToken) =>
        writer.RunAsync<int?>(
            async (db, token) =>
            {
                if (await db.Reports.FindAsync([report], token) is null)
                {
                    return null;
                }

                var set = new FieldOverride { ReportId = report, Field = field, Value = value, By = by, Note = note, At = clock.GetUtcNow().UtcDateTime };
                db.Overrides.Add(set);
                await db.SaveChangesAsync(token);
                await new DealLinker(db, rates).RelinkAsync([report], token);
                return set.Id;
            },
            cancellationToken);

    /// <returns>False when there is no such override or it was taken back before.</returns>
    public Task<bool> UndoFieldAsync(int id, CancellationToken cancellationToken) => writer.RunAsync(
        async (db, token) =>
        {
            if (await db.Overrides.FindAsync([id], token) is not { UndoneAt: null } set)
            {
                return false;
            }

            set.UndoneAt = clock.GetUtcNow().UtcDateTime;
            await db.SaveChangesAsync(token);
            await new DealLinker(db, rates).RelinkAsync([set.ReportId], token);
            return true;
        },
        cancellationToken);
}
