using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Search;

/// <summary>Deals for the timeline, company pages, feeds and exports.</summary>
public sealed class DealQueries(DealWatchDbContext db)
{
    private const int MaxPageSize = 500;

    /// <summary>A page of the selected deals, newest first, undated ones last.</summary>
    public async Task<DealPage> PageAsync(DealFilter filter, int size, CancellationToken cancellationToken)
    {
        size = Math.Clamp(size, 1, MaxPageSize);
        var selected = db.Select(filter);
        if (filter.Cursor is { } cursor)
        {
            selected = selected.Where(deal => deal.SortKey < cursor);
        }

        // Numbers first: a full-text hit has no key of its own, so that collections cannot hang on its query.
        var ids = await selected.Select(deal => deal.Id).Take(size + 1).ToListAsync(cancellationToken);
        var shown = ids.Take(size).ToList();
        var page = await db.Deals.AsNoTracking()
            .Where(deal => shown.Contains(deal.Id))
            .OrderByDescending(deal => deal.SortKey)
            .Include(deal => deal.Parties).ThenInclude(party => party.Company)
            .Include(deal => deal.Chips)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return new DealPage(await RowsAsync(page, cancellationToken), ids.Count > size ? page[^1].SortKey : null);
    }

    public async Task<DealTotals> TotalsAsync(DealFilter filter, CancellationToken cancellationToken)
    {
        var selected = db.SelectUnordered(filter);
        var valued = selected.Where(deal => deal.Status == DealStatus.Signed && deal.AmountUsd != null);
        return new DealTotals(
            await selected.CountAsync(cancellationToken),
            await selected.SelectMany(deal => deal.Parties).Select(party => party.CompanyId).Distinct().CountAsync(cancellationToken),
            await valued.CountAsync(cancellationToken),
            await valued.SumAsync(deal => deal.AmountUsd, cancellationToken) ?? 0,
            await selected.CountAsync(deal => deal.Status == DealStatus.Signed && deal.Amount != null && deal.AmountUsd == null, cancellationToken));
    }

    /// <summary>A deal with its reports and history; null when there is none with this number.</summary>
    public async Task<DealDetail?> DetailAsync(int id, CancellationToken cancellationToken)
    {
        var deal = await db.Deals.AsNoTracking()
            .Include(d => d.Parties).ThenInclude(party => party.Company)
            .Include(d => d.Chips)
            .Include(d => d.Events)
            .AsSplitQuery()
            .FirstOrDefaultAsync(d => d.Id == id, cancellationToken);
        if (deal is null)
        {
            return null;
        }

        var reports = await db.Reports.AsNoTracking().Where(report => report.DealId == id).WithParts().ToListAsync(cancellationToken);
        var sources = await SourcesAsync([id], cancellationToken);
        var sourceOf = sources.ToDictionary(source => source.ReportId, source => source.Row);
        return new DealDetail(
            ToRow(deal, sources),
            [.. sources.Select(source => reports.Single(report => report.Id == source.ReportId).ToRow(deal.Slug, source.Row))],
            [.. deal.Events.OrderBy(e => e.Date ?? DateOnly.MaxValue).ThenBy(e => e.Id).Select(e => new EventRow(e.Kind, e.Date, e.ReportId, sourceOf[e.ReportId]))]);
    }

    private static DealRow ToRow(Deal deal, IEnumerable<DealSource> sources)
    {
        var own = sources.Where(source => source.DealId == deal.Id).ToList();
        return deal.ToRow(own.Find(source => source.ValueQuote is not null)?.Quote, [.. own.Select(source => source.Row).Distinct()]);
    }

    private async Task<IReadOnlyList<DealRow>> RowsAsync(List<Deal> deals, CancellationToken cancellationToken)
    {
        var sources = (await SourcesAsync([.. deals.Select(deal => deal.Id)], cancellationToken)).ToLookup(source => source.DealId);
        return [.. deals.Select(deal => ToRow(deal, sources[deal.Id]))];
    }

    /// <summary>Where the deals are told, newest article first.</summary>
    private Task<List<DealSource>> SourcesAsync(IReadOnlyCollection<int> dealIds, CancellationToken cancellationToken) =>
        db.Reports.AsNoTracking()
            .Where(report => dealIds.Contains(report.DealId))
            .OrderByDescending(report => report.Article!.SortKey).ThenBy(report => report.Ordinal)
            .Select(report => new DealSource(
                report.DealId,
                report.Id,
                report.Evidence.Where(e => e.Field == "value").OrderBy(e => e.Start).ThenBy(e => e.Id).Select(e => (int?)e.Id).FirstOrDefault(),
                report.Evidence.Where(e => e.Field == "value").OrderBy(e => e.Start).ThenBy(e => e.Id).Select(e => e.Quote).FirstOrDefault(),
                new SourceRow(report.ArticleId, report.Article!.DisplayTitle, report.Article.Publisher, report.Article.Url, report.Article.Published, report.Article.Language)))
            .ToListAsync(cancellationToken);

    private sealed record DealSource(int DealId, int ReportId, int? ValueEvidenceId, string? ValueQuote, SourceRow Row)
    {
        public QuoteRow? Quote => ValueQuote is null ? null : new QuoteRow(ValueQuote, Row.ArticleId, ValueEvidenceId!.Value, Row.Language);
    }
}
