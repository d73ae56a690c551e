using DealWatch.Web.Data;
using DealWatch.Web.Exports;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Feeds;

/// <summary>The deals that came into the library last.</summary>
internal sealed class NewDealFeed(DealWatchDbContext db, DealQueries deals)
{
    private const int Limit = 50;

    public async Task<IReadOnlyList<FeedEntry>> EntriesAsync(DealFilter filter, SiteLinks links, CancellationToken cancellationToken)
    {
        var newest = await NewestAsync(filter, cancellationToken);
        var rows = await deals.RowsAsync([.. newest.Select(deal => deal.Id)], cancellationToken);
        var times = newest.ToDictionary(deal => deal.Id);
        return [.. rows.Select(row => Entry(row, times[row.Id], links))];
    }

    /// <summary>By the day on which their first article came; articles that came together stand by the days of their deals, as on the timeline.</summary>
    private async Task<List<Arrival>> NewestAsync(DealFilter filter, CancellationToken cancellationToken)
    {
        var selected = db.SelectUnordered(filter).Select(deal => deal.Id);
        var reports = db.Reports.AsNoTracking().Where(report => report.DealId != null);
        if (filter.ToQuery().Count > 0)
        {
            reports = reports.Where(report => selected.Contains(report.DealId!.Value));
        }

        var told = await reports.Select(report => new { DealId = report.DealId!.Value, report.Deal!.SortKey, report.Article!.AddedAt }).ToListAsync(cancellationToken);
        return [.. told.GroupBy(report => (report.DealId, report.SortKey))
            .Select(deal => new Arrival(deal.Key.DealId, deal.Key.SortKey, deal.Min(report => report.AddedAt), deal.Max(report => report.AddedAt)))
            .OrderByDescending(deal => deal.First.Date).ThenByDescending(deal => deal.SortKey)
            .Take(Limit)];
    }

    private static FeedEntry Entry(DealRow deal, Arrival arrival, SiteLinks links) => new(
        links.Deal(deal.Id),
        deal.Value is { } value ? $"{DealSentence.Of(deal).Text}: {MoneyText.Full(value)}" : DealSentence.Of(deal).Text,
        links.Deal(deal.Id, deal.Slug),
        DealLines.Of(deal, links),
        arrival.First,
        arrival.Last,
        [.. deal.Sources.Select(source => source.Publisher).OfType<string>().Distinct()],
        [deal.Type.ToText(), deal.Status.ToText(), .. deal.Parties.Select(party => party.Name).Distinct()]);

    private sealed record Arrival(int Id, long SortKey, DateTime First, DateTime Last);
}
