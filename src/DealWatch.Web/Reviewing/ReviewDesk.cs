using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Edits;
using DealWatch.Web.Reconciliation.Resolution;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reviewing;

/// <summary>
/// Takes answers to the questions of the review queue. Each becomes an <see cref="Edit"/> like any other word of a person on a deal, so that
/// <see cref="JudgementDesk.UndoAsync"/> takes it back. A question that is not open any more takes none.
/// </summary>
public sealed class ReviewDesk(SingleWriter writer, UsdRates rates, TimeProvider clock)
{
    internal Task<AnswerOutcome> AnswerLinkAsync(int reportA, int reportB, bool same, string by, string? note, CancellationToken cancellationToken) => writer.RunAsync(
        async (db, token) =>
        {
            if (!await DoubtKeeper.Open(db).AnyAsync(doubt => doubt.ReportAId == reportA && doubt.ReportBId == reportB, token))
            {
                return AnswerOutcome.NotOpen;
            }

            var edit = NewEdit(EditKind.Judged, ReviewKind.Link, by, note);
            edit.DealId = await db.Reports.Where(report => report.Id == reportA).Select(report => report.DealId).SingleAsync(token);
            edit.Judgements.Add(new Judgement { ReportAId = reportA, ReportBId = reportB, Same = same });
            return await CommitAsync(db, edit, token);
        },
        cancellationToken);

    /// <param name="deal">Number of the deal.</param>
    /// <param name="field">Name of the field.</param>
    /// <param name="stamp"><see cref="FieldQuestion.Stamp"/> of what the person saw.</param>
    /// <param name="value">In the form of <see cref="FieldOverride.Value"/>, empty for "not stated"; null to say that it is no deal.</param>
    /// <param name="by">Name of the person.</param>
    /// <param name="note">Why; null when nothing was said.</param>
    /// <param name="cancellationToken">Gives the waiting up.</param>
    internal Task<AnswerOutcome> AnswerFieldAsync(int deal, string field, string stamp, string? value, string by, string? note, CancellationToken cancellationToken) => writer.RunAsync(
        async (db, token) =>
        {
            if (value is not null && !FieldText.Fits(field, value))
            {
                return AnswerOutcome.NoValue;
            }

            var row = await db.DealFields.AsNoTracking().FirstOrDefaultAsync(one => one.DealId == deal && one.Field == field && (one.Conflict || one.IsUnsure), token);
            if (row is null)
            {
                return AnswerOutcome.NotOpen;
            }

            var reports = await db.Reports.Where(report => report.DealId == deal).Select(report => report.Id).ToListAsync(token);
            var question = FieldQuestion.Of(row, await new LinkReports(db).LoadAsync(reports, token));
            if (question.Stamp != stamp)
            {
                return AnswerOutcome.Changed;
            }

            var edit = NewEdit(value is null ? EditKind.NoDeal : EditKind.Fields, question.Kind, by, note);
            edit.DealId = deal;
            edit.Overrides.AddRange(value is null ? [] : await new FieldRows(db).OfAsync(deal, [new FieldChange(field, value)], token));
            edit.Dismissals.AddRange(value is null ? reports.Select(report => new Dismissal { ReportId = report }) : []);
            return await CommitAsync(db, edit, token);
        },
        cancellationToken);

    /// <param name="missed">The article tells of a deal; false: it is right that none was read.</param>
    internal Task<AnswerOutcome> AnswerArticleAsync(int article, bool missed, string by, string? note, CancellationToken cancellationToken) => writer.RunAsync(
        async (db, token) =>
        {
            if (!await db.OpenArticles().AnyAsync(open => open.Id == article, token))
            {
                return AnswerOutcome.NotOpen;
            }

            var edit = NewEdit(EditKind.Article, ReviewKind.Article, by, note);
            edit.Verdicts.Add(new ArticleVerdict { ArticleId = article, Missed = missed });
            return await CommitAsync(db, edit, token);
        },
        cancellationToken);

    private Edit NewEdit(EditKind kind, ReviewKind question, string by, string? note) =>
        new() { Kind = kind, Question = question, By = by, Note = note, At = clock.GetUtcNow().UtcDateTime };

    private async Task<AnswerOutcome> CommitAsync(DealWatchDbContext db, Edit edit, CancellationToken cancellationToken)
    {
        db.Edits.Add(edit);
        await db.SaveChangesAsync(cancellationToken);
        await new DealLinker(db, rates).RelinkAsync([.. edit.Reports], cancellationToken);
        return AnswerOutcome.Taken;
    }
}
