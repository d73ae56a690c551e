using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Search;

/// <summary>
/// The SQLite FTS5 indexes over deals and articles. They hold no text of their own; their rowid is the item's <c>SortKey</c>, so newest
/// first is the index's own order.
/// </summary>
internal static class FullTextIndex
{
    public static IQueryable<SearchHit> SearchDeals(this DealWatchDbContext db, string expression) =>
        db.Database.SqlQuery<SearchHit>($"SELECT rowid AS Key FROM deal_search WHERE deal_search MATCH {expression}");

    public static IQueryable<SearchHit> SearchArticles(this DealWatchDbContext db, string expression) =>
        db.Database.SqlQuery<SearchHit>($"SELECT rowid AS Key FROM article_search WHERE article_search MATCH {expression}");

    public static Task IndexDealAsync(this DealWatchDbContext db, long key, string text, CancellationToken cancellationToken)
    {
        var body = SearchText.Fold(text);
        return db.Database.ExecuteSqlAsync($"INSERT INTO deal_search(rowid, body) VALUES ({key}, {body})", cancellationToken);
    }

    public static Task RemoveDealAsync(this DealWatchDbContext db, long key, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"DELETE FROM deal_search WHERE rowid = {key}", cancellationToken);

    public static Task IndexArticleAsync(this DealWatchDbContext db, long key, string text, CancellationToken cancellationToken)
    {
        var body = SearchText.Fold(text);
        return db.Database.ExecuteSqlAsync($"INSERT INTO article_search(rowid, body) VALUES ({key}, {body})", cancellationToken);
    }
}
