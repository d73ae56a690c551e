using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reviewing;

/// <summary>What sources say differently of the deals of a list: the questions of the review, each value with its words.</summary>
public sealed class Disputes(DealWatchDbContext db)
{
    /// <summary>Where most money hangs on it comes first.</summary>
    internal async Task<IReadOnlyList<ReviewItem.Field>> OfAsync(IReadOnlyCollection<int> deals, CancellationToken cancellationToken)
    {
        var entries = await db.DealFields.AsNoTracking()
            .Where(field => field.Conflict && deals.Contains(field.DealId))
            .Select(field => new QueueEntry(ReviewKind.Conflict, field.Stake, field.DealId, 0, field.Field))
            .ToListAsync(cancellationToken);
        return await new FieldItems(db).LoadAsync([.. QueueEntry.InOrder(entries)], cancellationToken);
    }
}
