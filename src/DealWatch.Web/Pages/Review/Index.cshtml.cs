using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Pages.Review;

/// <summary>Asks a person whether two reports are one deal where the scores cannot tell. Every answer can be taken back.</summary>
internal sealed class IndexModel(DealWatchDbContext db, JudgementDesk desk) : PageModel
{
    private const int ShownDoubts = 10, ShownAnswers = 10, LongestNote = 500;

    /// <summary>There are no accounts: whoever reaches the page is the reader.</summary>
    private const string Reader = "reader";

    public IReadOnlyList<DoubtRow> Doubts { get; private set; } = [];

    public int Open { get; private set; }

    public int Answered { get; private set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<AnswerRow> Answers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Open = await DoubtKeeper.Open(db).CountAsync(cancellationToken);
        Answered = await db.Edits.CountAsync(edit => edit.Kind == EditKind.Judged && edit.UndoneAt == null, cancellationToken);
        var doubts = await DoubtKeeper.Open(db).AsNoTracking().OrderByDescending(doubt => doubt.SameMoney).ThenByDescending(doubt => doubt.Points).ThenBy(doubt => doubt.Id)
            .Take(ShownDoubts)
            .ToListAsync(cancellationToken);
        var answers = await db.Judgements.AsNoTracking().Where(judgement => judgement.Edit!.Kind == EditKind.Judged && judgement.Edit.UndoneAt == null)
            .OrderByDescending(judgement => judgement.Id)
            .Include(judgement => judgement.Edit)
            .Take(ShownAnswers)
            .ToListAsync(cancellationToken);
        var reports = await ReportsAsync(
            [.. doubts.SelectMany(doubt => (int[])[doubt.ReportAId, doubt.ReportBId]), .. answers.SelectMany(answer => (int[])[answer.ReportAId, answer.ReportBId])],
            cancellationToken);
        Doubts = doubts.ConvertAll(doubt => new DoubtRow(reports[doubt.ReportAId], reports[doubt.ReportBId], doubt.Reasons, doubt.SameMoney));
        Answers = answers.ConvertAll(answer => new AnswerRow(answer.EditId, answer.Same, answer.Edit!.At, answer.Edit.Note, reports[answer.ReportAId], reports[answer.ReportBId]));
    }

    public async Task<IActionResult> OnPostJudgeAsync(int a, int b, bool same, string? note, CancellationToken cancellationToken)
    {
        note = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        if (!ModelState.IsValid || note?.Length > LongestNote)
        {
            return BadRequest();
        }

        return await desk.JudgeAsync(a, b, same, Reader, note, cancellationToken) is null ? NotFound() : RedirectToPage();
    }

    public async Task<IActionResult> OnPostUndoAsync(int id, CancellationToken cancellationToken) =>
        await desk.UndoAsync(id, Reader, cancellationToken) ? RedirectToPage() : NotFound();

    private async Task<Dictionary<int, ReportRow>> ReportsAsync(HashSet<int> ids, CancellationToken cancellationToken)
    {
        var reports = await db.Reports.AsNoTracking().Where(report => ids.Contains(report.Id))
            .Include(report => report.Article)
            .Include(report => report.Deal)
            .WithParts()
            .ToListAsync(cancellationToken);
        return reports.ToDictionary(report => report.Id, report => report.ToRow(report.Deal?.Slug ?? "", new SourceRow(
            report.ArticleId, report.Article!.DisplayTitle, report.Article.Publisher, report.Article.Url, report.Article.Published, report.Article.Language)));
    }
}
