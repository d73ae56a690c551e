using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Linking;
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
        var signed = selected.Where(deal => deal.Status == DealStatus.Signed);
        var valued = signed.Where(deal => deal.AmountUsd != null && !deal.IsPossibleDouble);
        return new DealTotals(
            await selected.CountAsync(cancellationToken),
            await selected.SelectMany(deal => deal.Parties).Select(party => party.CompanyId).Distinct().CountAsync(cancellationToken),
            await valued.CountAsync(cancellationToken),
            await valued.SumAsync(deal => deal.AmountUsd, cancellationToken) ?? 0,
            await signed.CountAsync(deal => deal.Amount != null && deal.AmountUsd == null, cancellationToken),
            new LeftOut(
                await selected.CountAsync(deal => deal.Status == DealStatus.Reported, cancellationToken),
                await selected.CountAsync(deal => deal.Status == DealStatus.Talks, cancellationToken),
                await selected.CountAsync(deal => deal.Status == DealStatus.Ended, cancellationToken),
                await signed.CountAsync(deal => deal.Amount == null, cancellationToken),
                await signed.CountAsync(deal => deal.AmountUsd != null && deal.IsPossibleDouble, cancellationToken)));
    }

    /// <summary>A deal with its reports and history; null when there is none with this number.</summary>
    public async Task<DealDetail?> DetailAsync(int id, CancellationToken cancellationToken)
    {
        var deal = await db.Deals.AsNoTracking()
            .Include(d => d.Parties).ThenInclude(party => party.Company)
            .Include(d => d.Chips)
            .Include(d => d.Events)
            .Include(d => d.Fields)
            .AsSplitQuery()
            .FirstOrDefaultAsync(d => d.Id == id, cancellationToken);
        if (deal is null)
        {
            return null;
        }

        var reports = await db.Reports.AsNoTracking().Where(report => report.DealId == id).WithParts().ToListAsync(cancellationToken);
        var sources = await SourcesAsync([id], cancellationToken);
        var rows = sources.Select(source => reports.Single(report => report.Id == source.ReportId).ToRow(deal.Slug, source.Row)).ToList();
        var rowOf = rows.ToDictionary(row => row.Id);
        return new DealDetail(
            ToRow(deal, sources),
            rows,
            [.. deal.Events.OrderBy(step => step.Date ?? DateOnly.MaxValue).ThenBy(step => step.Ordinal).ThenBy(step => step.Id).Select(step => step.ToRow(rowOf))],
            [.. deal.Fields.Select(field => new FieldNote(field.Field, field.Rule, field.Conflict, field.Sources))],
            await ReprintsAsync(id, cancellationToken));
    }

    /// <summary>Of articles of which one stands in the other, all but the first one published.</summary>
    private async Task<IReadOnlySet<int>> ReprintsAsync(int deal, CancellationToken cancellationToken)
    {
        var articles = await db.Articles.AsNoTracking().Where(article => article.Reports.Any(report => report.DealId == deal))
            .OrderBy(article => article.Published ?? DateOnly.MaxValue).ThenBy(article => article.Id)
            .Select(article => new { article.Id, article.Language, article.Sketch })
            .ToListAsync(cancellationToken);
        var (copies, sources) = (new CopyIndex(), new HashSet<int>());
        return articles.Where(article => !sources.Add(copies.Add(article.Language, ArticleSketch.FromBytes(article.Sketch)))).Select(article => article.Id).ToHashSet();
    }

    /// <summary>The deal that took in the one with this number; null when there never was one.</summary>
    public async Task<int?> SuccessorAsync(int id, CancellationToken cancellationToken)
    {
        var founder = await db.Reports.AsNoTracking().Where(report => report.HomeDealId == id).Select(report => new { report.Id, report.DealId }).FirstOrDefaultAsync(cancellationToken);
        if (founder?.DealId is not null || founder is null)
        {
            return founder?.DealId == id ? null : founder?.DealId;
        }

        var aside = await SetAside.AmongAsync(db, await new Neighbourhood(db).TiedAsync([founder.Id], cancellationToken), cancellationToken);
        return aside.HolderOf(founder.Id) is { } holder
            ? await db.Reports.Where(report => report.Id == holder).Select(report => report.DealId).SingleAsync(cancellationToken)
            : null;
    }

    /// <summary>Where the deal with this number went: into another one, or back to its article when people said that it is none. Null when there never was one.</summary>
    public async Task<string?> WhereaboutsAsync(int id, CancellationToken cancellationToken)
    {
        if (await SuccessorAsync(id, cancellationToken) is { } successor)
        {
            return string.Create(CultureInfo.InvariantCulture, $"/deals/{successor}");
        }

        var founder = await db.Reports.Where(report => report.HomeDealId == id && report.DealId == null).Select(report => new { report.Id, report.ArticleId }).FirstOrDefaultAsync(cancellationToken);
        return founder is null ? null : string.Create(CultureInfo.InvariantCulture, $"/articles/{founder.ArticleId}");
    }

    /// <summary>Deals as lists show them, in this order; those that are not there are left out.</summary>
    public async Task<IReadOnlyList<DealRow>> RowsAsync(IReadOnlyList<int> ids, CancellationToken cancellationToken)
    {
        var deals = await db.Deals.AsNoTracking()
            .Where(deal => ids.Contains(deal.Id))
            .Include(deal => deal.Parties).ThenInclude(party => party.Company)
            .Include(deal => deal.Chips)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var rows = (await RowsAsync(deals, cancellationToken)).ToDictionary(row => row.Id);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    private static DealRow ToRow(Deal deal, IEnumerable<DealSource> sources)
    {
        var own = sources.Where(source => source.DealId == deal.Id).ToList();
        var written = own.Find(source => source.ValueQuote is not null && source.Amount == deal.Amount)?.Quote ?? own.Find(source => source.TotalQuote is not null && source.TotalAmount == deal.Amount)?.Total;
        return deal.ToRow(written, [.. own.Select(source => source.Row).Distinct()]);
    }

    private async Task<IReadOnlyList<DealRow>> RowsAsync(List<Deal> deals, CancellationToken cancellationToken)
    {
        var sources = (await SourcesAsync([.. deals.Select(deal => deal.Id)], cancellationToken)).ToLookup(source => source.DealId);
        return [.. deals.Select(deal => ToRow(deal, sources[deal.Id]))];
    }

    /// <summary>Where the deals are told, newest article first.</summary>
    private Task<List<DealSource>> SourcesAsync(IReadOnlyCollection<int> dealIds, CancellationToken cancellationToken) =>
        db.Reports.AsNoTracking()
            .Where(report => report.DealId != null && dealIds.Contains(report.DealId.Value))
            .OrderByDescending(report => report.Article!.SortKey).ThenBy(report => report.Ordinal)
            .Select(report => new DealSource(
                report.DealId!.Value,
                report.Id,
                report.Evidence.Where(e => e.Field == "value").OrderBy(e => e.Start).ThenBy(e => e.Id).Select(e => (int?)e.Id).FirstOrDefault(),
                report.Evidence.Where(e => e.Field == "value").OrderBy(e => e.Start).ThenBy(e => e.Id).Select(e => e.Quote).FirstOrDefault(),
                report.Amount,
                report.Evidence.Where(e => e.Field == "total").Select(e => (int?)e.Id).FirstOrDefault(),
                report.Evidence.Where(e => e.Field == "total").Select(e => e.Quote).FirstOrDefault(),
                report.TotalAmount,
                new SourceRow(report.ArticleId, report.Article!.DisplayTitle, report.Article.Publisher, report.Article.Url, report.Article.Published, report.Article.Language)))
            .ToListAsync(cancellationToken);

    private sealed record DealSource(
        int DealId, int ReportId, int? ValueEvidenceId, string? ValueQuote, long? Amount, int? TotalEvidenceId, string? TotalQuote, long? TotalAmount, SourceRow Row)
    {
        public QuoteRow? Total => TotalQuote is null ? null : new QuoteRow(TotalQuote, Row.ArticleId, TotalEvidenceId!.Value, Row.Language);

        public QuoteRow? Quote => ValueQuote is null ? null : new QuoteRow(ValueQuote, Row.ArticleId, ValueEvidenceId!.Value, Row.Language);
    }
}
