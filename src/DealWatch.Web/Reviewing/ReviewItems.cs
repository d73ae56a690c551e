using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reviewing;

/// <summary>Loads what a person sees of open questions.</summary>
public sealed class ReviewItems(DealWatchDbContext db)
{
    /// <summary>In the order of the entries; what is gone by now is left out.</summary>
    internal async Task<IReadOnlyList<ReviewItem>> LoadAsync(IReadOnlyList<QueueEntry> entries, CancellationToken cancellationToken)
    {
        var byKind = entries.ToLookup(entry => entry.Kind);
        IReadOnlyList<ReviewItem> loaded =
        [
            .. await LinksAsync([.. byKind[ReviewKind.Link]], cancellationToken),
            .. await new FieldItems(db).LoadAsync([.. byKind[ReviewKind.Conflict], .. byKind[ReviewKind.Unsure]], cancellationToken),
            .. await new NameItems(db).LoadAsync([.. byKind[ReviewKind.Name]], cancellationToken),
            .. await ArticlesAsync([.. byKind[ReviewKind.Article]], cancellationToken),
        ];
        var places = entries.Index().ToDictionary(place => place.Item, place => place.Index);
        return [.. loaded.OrderBy(item => places[item.Entry])];
    }

    private async Task<List<ReviewItem.Link>> LinksAsync(List<QueueEntry> entries, CancellationToken cancellationToken)
    {
        var firsts = entries.ConvertAll(entry => entry.First);
        var doubts = await DoubtKeeper.Open(db).AsNoTracking().Where(doubt => firsts.Contains(doubt.ReportAId))
            .ToDictionaryAsync(doubt => (doubt.ReportAId, doubt.ReportBId), cancellationToken);
        var reports = await ReportsAsync([.. entries.SelectMany(entry => (int[])[entry.First, entry.Second])], cancellationToken);
        return [.. entries.Where(entry => doubts.ContainsKey((entry.First, entry.Second))).Select(entry =>
        {
            var doubt = doubts[(entry.First, entry.Second)];
            return new ReviewItem.Link(entry, reports[entry.First], reports[entry.Second], doubt.Reasons, doubt.SameMoney);
        })];
    }

    private async Task<Dictionary<int, ReportRow>> ReportsAsync(HashSet<int> ids, CancellationToken cancellationToken)
    {
        var reports = await db.Reports.AsNoTracking().Where(report => ids.Contains(report.Id))
            .Include(report => report.Article)
            .Include(report => report.Deal)
            .WithParts()
            .ToListAsync(cancellationToken);
        return reports.ToDictionary(report => report.Id, report => report.ToRow(report.Deal?.Slug ?? "", report.Article!.ToSource()));
    }

    private async Task<List<ReviewItem.Article>> ArticlesAsync(List<QueueEntry> entries, CancellationToken cancellationToken)
    {
        var ids = entries.ConvertAll(entry => entry.First);
        var articles = await db.Articles.AsNoTracking().Where(article => ids.Contains(article.Id)).Include(article => article.Sums).ToDictionaryAsync(article => article.Id, cancellationToken);
        return [.. entries.Where(entry => articles.ContainsKey(entry.First)).Select(entry =>
        {
            var article = articles[entry.First];
            var source = article.ToSource();
            return new ReviewItem.Article(entry, source, [.. article.Sums.OrderByDescending(sum => sum.AmountUsd)
                .Select(sum => new QuotedWords(Passage.Of(article.Text, sum.Start, sum.End), source, $"/articles/{article.Id}#s{sum.Id}"))]);
        })];
    }
}
