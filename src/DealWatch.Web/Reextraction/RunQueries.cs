using System.Globalization;
using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reextraction;

/// <summary>Runs and what they changed.</summary>
public sealed class RunQueries(DealWatchDbContext db)
{
    /// <summary>Newest first.</summary>
    internal async Task<IReadOnlyList<RunRow>> NewestAsync(int count, CancellationToken cancellationToken) =>
        await Rows(db.Runs.OrderByDescending(run => run.Id).Take(count)).ToListAsync(cancellationToken);

    internal Task<RunRow?> FindAsync(int id, CancellationToken cancellationToken) => Rows(db.Runs.Where(run => run.Id == id)).FirstOrDefaultAsync(cancellationToken);

    /// <summary>By deal, as far as the number of changes allows.</summary>
    internal async Task<IReadOnlyList<ChangeGroup>> ChangesAsync(int run, int most, CancellationToken cancellationToken)
    {
        var rows = await db.RunChanges.AsNoTracking().Where(change => change.RunId == run).OrderBy(change => change.Id).Take(most)
            .Select(change => new { Change = change, change.Article!.DisplayTitle, change.Article.Language })
            .ToListAsync(cancellationToken);
        var slugs = await SlugsAsync(rows.Select(row => row.Change.DealId), cancellationToken);
        return [.. rows.GroupBy(row => row.Change.DealId ?? -row.Change.Id).Select(deal =>
        {
            var first = deal.First().Change;
            var items = deal.GroupBy(row => (row.Change.ArticleId, row.Change.Kind, row.Change.Record)).Select(record => new ChangeItem(
                record.Key.ArticleId,
                record.First().DisplayTitle,
                record.First().Language,
                record.Key.Kind,
                record.Key.Record,
                [.. record.Where(row => row.Change.Field is not null).Select(row => new FieldChangeRow(row.Change.Field!, row.Change.From, row.Change.To, false))]));
            return new ChangeGroup(PathOf(first.DealId, slugs), first.Record, [.. items]);
        })];
    }

    /// <summary>The same for what has not been changed yet.</summary>
    internal static IReadOnlyList<ChangeGroup> Group(IEnumerable<ArticleDifference> differences) =>
        [.. differences.SelectMany(article => article.Changes, (article, change) => (article.Source, Change: change))
            .GroupBy(row => row.Change.DealId is { } deal ? (object)deal : row.Change)
            .Select(deal =>
            {
                var first = deal.First().Change;
                return new ChangeGroup(
                    first.DealSlug is { } slug ? Path(first.DealId!.Value, slug) : null,
                    first.Record,
                    [.. deal.Select(row => new ChangeItem(row.Source.ArticleId, row.Source.Title, row.Source.Language, row.Change.Kind, row.Change.Record, row.Change.Fields))]);
            })];

    private static IQueryable<RunRow> Rows(IQueryable<ExtractionRun> runs) => runs.AsNoTracking().Select(run => new RunRow(
        run.Id, run.By, run.StartedAt, run.FinishedAt, run.Scope, run.FromVersion, run.ToVersion, run.Articles, run.Read, run.Changed,
        run.ReportsAdded, run.ReportsChanged, run.ReportsGone, run.ReportsKept));

    private static string? PathOf(int? deal, Dictionary<int, string> slugs) => deal is { } id && slugs.TryGetValue(id, out var slug) ? Path(id, slug) : null;

    private static string Path(int deal, string slug) => string.Create(CultureInfo.InvariantCulture, $"/deals/{deal}/{slug}");

    private Task<Dictionary<int, string>> SlugsAsync(IEnumerable<int?> deals, CancellationToken cancellationToken)
    {
        var ids = deals.OfType<int>().ToHashSet();
        return db.Deals.Where(deal => ids.Contains(deal.Id)).ToDictionaryAsync(deal => deal.Id, deal => deal.Slug, cancellationToken);
    }
}
