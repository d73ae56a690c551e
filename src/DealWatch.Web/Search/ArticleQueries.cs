using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Search;

/// <summary>Articles, one or many.</summary>
public sealed class ArticleQueries(DealWatchDbContext db)
{
    private const int MaxPageSize = 200;

    /// <summary>An article with its records; null when there is none with this number.</summary>
    public async Task<ArticleDetail?> DetailAsync(int id, CancellationToken cancellationToken)
    {
        var article = await db.Articles.AsNoTracking().Include(a => a.Sums).FirstOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (article is null)
        {
            return null;
        }

        var reports = await db.Reports.AsNoTracking()
            .Where(report => report.ArticleId == id)
            .OrderBy(report => report.Ordinal)
            .Include(report => report.Deal)
            .WithParts()
            .ToListAsync(cancellationToken);
        var ids = reports.ConvertAll(report => report.Id);
        var dismissals = await db.Dismissals.AsNoTracking().Where(dismissal => dismissal.Edit!.UndoneAt == null && ids.Contains(dismissal.ReportId))
            .GroupBy(dismissal => dismissal.ReportId)
            .Select(own => new { Report = own.Key, Edit = own.Max(dismissal => dismissal.EditId) })
            .ToDictionaryAsync(dismissal => dismissal.Report, dismissal => (int?)dismissal.Edit, cancellationToken);
        var source = article.ToSource();
        return new ArticleDetail(
            source,
            article.Text,
            article.Format,
            article.Language,
            article.AddedAt,
            article.ExtractorVersion,
            article.Diagnostics.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            [.. reports.Select(report => report.ToRow(report.Deal?.Slug ?? "", source) with { DismissedBy = dismissals.GetValueOrDefault(report.Id) })],
            article.Sums);
    }

    /// <summary>Articles newest first; with words, only those that contain them all.</summary>
    public async Task<ArticlePage> PageAsync(string? typed, long? cursor, int size, CancellationToken cancellationToken)
    {
        size = Math.Clamp(size, 1, MaxPageSize);
        var articles = Matching(typed);
        if (cursor is { } before)
        {
            articles = articles.Where(article => article.SortKey < before);
        }

        var found = await articles.Take(size + 1)
            .Select(article => new
            {
                article.SortKey,
                Source = new SourceRow(article.Id, article.DisplayTitle, article.Publisher, article.Url, article.Published, article.Language),
                article.Language,
                Deals = article.Reports.Count(report => report.DealId != null),
                article.Text,
            })
            .ToListAsync(cancellationToken);
        return new ArticlePage(
            [.. found.Take(size).Select(article => new ArticleRow(article.Source, article.Language, article.Deals, Snippet.Of(article.Text, typed)))],
            found.Count > size ? found[size - 1].SortKey : null);
    }

    private IQueryable<Article> Matching(string? typed)
    {
        var articles = db.Articles.AsNoTracking();
        if (string.IsNullOrWhiteSpace(typed))
        {
            return articles.OrderByDescending(article => article.SortKey);
        }

        return FullTextQuery.From(typed) is { } expression
            ? db.SearchArticles(expression)
                .Join(articles, hit => hit.Key, article => article.SortKey, (hit, article) => new { hit.Key, Article = article })
                .OrderByDescending(found => found.Key)
                .Select(found => found.Article)
            : articles.Where(article => false);
    }
}
