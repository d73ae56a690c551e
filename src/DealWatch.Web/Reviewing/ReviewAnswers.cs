using System.Globalization;
using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reviewing;

/// <summary>The answers that hold.</summary>
public sealed class ReviewAnswers(DealWatchDbContext db)
{
    private IQueryable<Edit> Holding => db.Edits.AsNoTracking().Where(edit => edit.Question != null && edit.UndoneAt == null);

    public async Task<IReadOnlyDictionary<ReviewKind, int>> CountAsync(CancellationToken cancellationToken)
    {
        var counts = await Holding.GroupBy(edit => edit.Question!.Value)
            .Select(kind => new { Kind = kind.Key, Count = kind.Count() })
            .ToDictionaryAsync(kind => kind.Kind, kind => kind.Count, cancellationToken);
        counts[ReviewKind.Name] = await db.NameAnswers().CountAsync(cancellationToken);
        return counts;
    }

    /// <summary>Newest first.</summary>
    internal async Task<IReadOnlyList<AnswerRow>> NewestAsync(int count, CancellationToken cancellationToken) =>
        [.. (await EditsAsync(count, cancellationToken)).Concat(await StepsAsync(count, cancellationToken)).OrderByDescending(answer => answer.At).Take(count)];

    private async Task<List<AnswerRow>> StepsAsync(int count, CancellationToken cancellationToken)
    {
        var steps = await db.NameAnswers().AsNoTracking().OrderByDescending(step => step.Id).Take(count)
            .Include(step => step.Company)
            .Include(step => step.Other)
            .ToListAsync(cancellationToken);
        return steps.ConvertAll(step => new AnswerRow(step.Id, ReviewKind.Name, step.At, step.Note, step.Name, $"/companies/{step.Company!.Slug}") { Step = step.Kind, Company = step.Other?.Name });
    }

    private async Task<List<AnswerRow>> EditsAsync(int count, CancellationToken cancellationToken)
    {
        var edits = await Holding.OrderByDescending(edit => edit.Id).Take(count)
            .Include(edit => edit.Judgements)
            .Include(edit => edit.Overrides)
            .Include(edit => edit.Dismissals)
            .Include(edit => edit.Verdicts)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var reports = await ReportsAsync([.. edits.SelectMany(edit => edit.Reports)], cancellationToken);
        var titles = await TitlesAsync([.. edits.SelectMany(edit => edit.Verdicts).Select(verdict => verdict.ArticleId)], cancellationToken);
        return edits.ConvertAll(edit => edit switch
        {
            { Judgements: [var judgement, ..] } => Row(edit, reports[judgement.ReportAId]) with { Yes = judgement.Same },
            { Verdicts: [var verdict, ..] } => Row(edit, titles[verdict.ArticleId]) with { Yes = verdict.Missed },
            { Dismissals: [var dismissal, ..] } => Row(edit, reports[dismissal.ReportId]) with { IsNoDeal = true },
            { Overrides: [var set, ..] } => Row(edit, reports[set.ReportId]) with { Field = (set.Field, set.Value) },
            _ => Row(edit, new Subject("", "/review")),
        });
    }

    private static AnswerRow Row(Edit edit, Subject about) => new(edit.Id, edit.Question!.Value, edit.At, edit.Note, about.Name, about.Path);

    private async Task<Dictionary<int, Subject>> ReportsAsync(HashSet<int> ids, CancellationToken cancellationToken)
    {
        var reports = await db.Reports.AsNoTracking().Where(report => ids.Contains(report.Id))
            .Select(report => new
            {
                report.Id,
                report.ArticleId,
                report.DealId,
                Slug = report.Deal == null ? "" : report.Deal.Slug,
                Parties = report.Parties.OrderBy(party => party.Ordinal).Select(party => party.Brand ?? party.Company!.Name).ToList(),
            })
            .ToListAsync(cancellationToken);
        return reports.ToDictionary(report => report.Id, report => new Subject(
            string.Join(" – ", report.Parties),
            report.DealId is { } deal
                ? string.Create(CultureInfo.InvariantCulture, $"/deals/{deal}/{report.Slug}")
                : string.Create(CultureInfo.InvariantCulture, $"/articles/{report.ArticleId}#r{report.Id}")));
    }

    private async Task<Dictionary<int, Subject>> TitlesAsync(HashSet<int> ids, CancellationToken cancellationToken)
    {
        var articles = await db.Articles.AsNoTracking().Where(article => ids.Contains(article.Id)).Select(article => new { article.Id, article.DisplayTitle }).ToListAsync(cancellationToken);
        return articles.ToDictionary(article => article.Id, article => new Subject(article.DisplayTitle, string.Create(CultureInfo.InvariantCulture, $"/articles/{article.Id}")));
    }

    private sealed record Subject(string Name, string Path);
}
