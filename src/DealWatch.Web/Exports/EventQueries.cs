using DealWatch.Web.Data;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Exports;

/// <summary>Steps in the lives of deals, over all deals.</summary>
public sealed class EventQueries(DealWatchDbContext db)
{
    /// <summary>A page of the steps of the selected deals, newest first, undated ones last.</summary>
    public async Task<EventPage> PageAsync(DealFilter filter, DealEventKind? kind, EventCursor? cursor, int size, CancellationToken cancellationToken)
    {
        var steps = Selected(filter, kind);
        if (cursor is { Date: { } day })
        {
            steps = steps.Where(step => step.Date == null || step.Date < day || (step.Date == day && step.Id < cursor.Id));
        }
        else if (cursor is not null)
        {
            steps = steps.Where(step => step.Date == null && step.Id < cursor.Id);
        }

        var found = await steps.OrderByDescending(step => step.Date).ThenByDescending(step => step.Id).Take(size + 1).ToListAsync(cancellationToken);
        var shown = found.Take(size).ToList();
        var reports = await ReportsAsync(shown, cancellationToken);
        return new EventPage(
            [.. shown.Select(step => (step.DealId, step.ToRow(reports)))],
            found.Count > size ? new EventCursor(shown[^1].Date, shown[^1].Id) : null);
    }

    /// <summary>Steps within the days of the filter of deals that began before them, newest first; none where it names no first day.</summary>
    public async Task<IReadOnlyList<(int DealId, EventRow Step)>> LaterAsync(DealFilter filter, int most, CancellationToken cancellationToken)
    {
        FilterDate? year = filter.Year is >= 1 and < 9999 and var number ? new FilterDate(new DateOnly(number, 1, 1), DateLength.Year) : null;
        if ((filter.From ?? year) is not { First: var first })
        {
            return [];
        }

        var last = (filter.To ?? year)?.Last ?? DateOnly.MaxValue;
        var earlier = db.SelectUnordered(filter with { From = null, To = null, Year = null }).Where(deal => deal.Date < first).Select(deal => deal.Id);
        var found = await db.Events.AsNoTracking()
            .Where(step => step.Date >= first && step.Date <= last && earlier.Contains(step.DealId))
            .OrderByDescending(step => step.Date).ThenByDescending(step => step.Id)
            .Take(most)
            .ToListAsync(cancellationToken);
        var reports = await ReportsAsync(found, cancellationToken);
        return [.. found.Select(step => (step.DealId, step.ToRow(reports)))];
    }

    private IQueryable<DealEvent> Selected(DealFilter filter, DealEventKind? kind)
    {
        var steps = db.Events.AsNoTracking();
        if (filter.ToQuery().Count > 0)
        {
            var deals = db.SelectUnordered(filter).Select(deal => deal.Id);
            steps = steps.Where(step => deals.Contains(step.DealId));
        }

        return kind is { } one ? steps.Where(step => step.Kind == one) : steps;
    }

    private async Task<IReadOnlyDictionary<int, ReportRow>> ReportsAsync(List<DealEvent> steps, CancellationToken cancellationToken)
    {
        var numbers = steps.SelectMany(step => new[] { step.ReportId, step.TotalReportId }).OfType<int>().ToHashSet();
        var reports = await db.Reports.AsNoTracking().Where(report => numbers.Contains(report.Id)).WithParts().ToListAsync(cancellationToken);
        var articles = reports.Select(report => report.ArticleId).ToHashSet();
        var sources = await db.Articles.AsNoTracking().Where(article => articles.Contains(article.Id))
            .Select(article => new SourceRow(article.Id, article.DisplayTitle, article.Publisher, article.Url, article.Published, article.Language))
            .ToDictionaryAsync(source => source.ArticleId, cancellationToken);
        return reports.ToDictionary(report => report.Id, report => report.ToRow("", sources[report.ArticleId]));
    }
}
