using DealWatch.Web.Data;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Feeds.Changes;

/// <summary>Tells which deals are new and which changed.</summary>
internal sealed class NewsQueries(DealWatchDbContext db, ChangeQueries changes)
{
    /// <summary>Deals that are named; the others are counted.</summary>
    private const int Named = 5;

    /// <summary>A deal that many articles tell of has many changes, so that more are read than are shown.</summary>
    private const int Read = 100;

    /// <param name="since">UTC.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    public async Task<News> SinceAsync(DateTime since, CancellationToken cancellationToken)
    {
        var filter = new DealFilter { Since = since };
        var deals = await db.SelectUnordered(filter)
            .Select(deal => new { deal.Id, IsNew = !deal.Reports.Any(report => report.Article!.AddedAt < since) })
            .ToDictionaryAsync(deal => deal.Id, deal => deal.IsNew, cancellationToken);
        var newest = deals.Count == 0 ? [] : await changes.NewestAsync(ChangeSelection.Of(filter, Read), cancellationToken);
        return new News(
            since,
            deals.Values.Count(isNew => isNew),
            deals.Values.Count(isNew => !isNew),
            [.. newest.DistinctBy(change => change.DealId).Where(change => deals.ContainsKey(change.DealId)).Take(Named).Select(change => new NewsItem(deals[change.DealId], change))]);
    }
}
