using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Search;

/// <summary>The part of a <see cref="DealFilter"/> that asks for the articles that tell of a deal, and for what changed.</summary>
internal static class SourceSelection
{
    public static IQueryable<Deal> WithSources(this IQueryable<Deal> deals, DealWatchDbContext db, DealFilter filter)
    {
        if (!string.IsNullOrWhiteSpace(filter.Language))
        {
            var language = filter.Language.Trim().ToLowerInvariant();
            deals = deals.Where(deal => deal.Reports.Any(report => report.Article!.Language == language));
        }

        if (!string.IsNullOrWhiteSpace(filter.Publisher))
        {
            var part = LikePattern.Containing(filter.Publisher);
            deals = deals.Where(deal => deal.Reports.Any(report => EF.Functions.Like(report.Article!.Publisher, part, LikePattern.Escape)));
        }

        if (!string.IsNullOrWhiteSpace(filter.Phrase))
        {
            deals = Saying(deals, db, filter.Phrase);
        }

        if (filter.Conflict is { } conflict)
        {
            deals = deals.Where(deal => deal.Fields.Any(field => field.Conflict) == conflict);
        }

        return filter.Since is { } since ? ChangedSince(deals, db, since) : deals;
    }

    private static IQueryable<Deal> Saying(IQueryable<Deal> deals, DealWatchDbContext db, string phrase)
    {
        if (FullTextQuery.Phrase(phrase) is not { } expression)
        {
            return deals.Where(deal => false);
        }

        var articles = db.SearchArticles(expression).Join(db.Articles, hit => hit.Key, article => article.SortKey, (hit, article) => article.Id);
        return deals.Where(deal => deal.Reports.Any(report => articles.Contains(report.ArticleId)));
    }

    /// <summary>An article that tells of the deal came, a person changed it or took a change back, or it was read otherwise.</summary>
    private static IQueryable<Deal> ChangedSince(IQueryable<Deal> deals, DealWatchDbContext db, DateTime since)
    {
        var start = DateTime.SpecifyKind(since, DateTimeKind.Utc);
        return deals.Where(deal =>
            deal.Reports.Any(report => report.Article!.AddedAt >= start)
            || db.Edits.Any(edit => edit.DealId == deal.Id && (edit.At >= start || edit.UndoneAt >= start))
            || db.RunChanges.Any(change => change.DealId == deal.Id && change.Run!.FinishedAt >= start));
    }
}
