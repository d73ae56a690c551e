using DealWatch.Web.Data;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Timelines;

/// <summary>The deals of the picture.</summary>
internal sealed class TimelineQueries(DealWatchDbContext db)
{
    /// <summary>More than these would keep a page waiting; the newest are taken.</summary>
    public const int MostDeals = 3000;

    /// <summary>The selected deals that have a date, newest first.</summary>
    public async Task<IReadOnlyList<PictureDeal>> NewestAsync(DealFilter filter, CancellationToken cancellationToken)
    {
        // Numbers first: a full-text hit has no key of its own, so that collections cannot hang on its query.
        var ids = await db.Select(filter).Where(deal => deal.Date != null).Select(deal => deal.Id).Take(MostDeals).ToListAsync(cancellationToken);
        var deals = await db.Deals.AsNoTracking()
            .Where(deal => ids.Contains(deal.Id))
            .OrderByDescending(deal => deal.SortKey)
            .Include(deal => deal.Parties).ThenInclude(party => party.Company)
            .Include(deal => deal.Events)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return [.. deals.Select(Picture)];
    }

    private static PictureDeal Picture(Deal deal)
    {
        var row = deal.ToRow(null, []);
        var steps = deal.Events.Where(step => step is { Date: not null, Kind: not DealEventKind.Restated })
            .Select(step => new PictureStep(step.Kind, step.Date!.Value)).Distinct()
            .OrderBy(step => step.Day).ThenBy(step => step.Kind);
        return new PictureDeal(row, deal.Date!.Value, TermSpan.Of(row, deal.Date), [.. steps]);
    }
}
