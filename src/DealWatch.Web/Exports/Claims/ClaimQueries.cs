using DealWatch.Web.Data;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Exports.Claims;

/// <summary>What articles say on the fields of deals, with their words.</summary>
public sealed class ClaimQueries(DealWatchDbContext db)
{
    private const int MaxPageSize = 500;

    /// <summary>All claims on these deals, by deal: the newest article first, then in the order of its text.</summary>
    public async Task<ILookup<int, ClaimRow>> OfDealsAsync(IReadOnlyCollection<int> deals, CancellationToken cancellationToken)
    {
        var reports = await ReportsAsync(db.Reports.Where(report => report.DealId != null && deals.Contains(report.DealId.Value)), cancellationToken);
        return reports.OrderByDescending(report => report.SortKey).ThenBy(report => report.Report.Ordinal)
            .SelectMany(report => report.Report.Evidence.OrderBy(words => words.Start).ThenBy(words => words.Id).Select(report.ToRow))
            .ToLookup(claim => claim.DealId);
    }

    /// <summary>A page of the claims on the selected deals.</summary>
    /// <param name="filter">Which deals.</param>
    /// <param name="narrow">Which of their claims.</param>
    /// <param name="before">Only words with a lower number; null for the newest.</param>
    /// <param name="size">How many at most.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    public async Task<ClaimPage> PageAsync(DealFilter filter, ClaimNarrowing narrow, int? before, int size, CancellationToken cancellationToken)
    {
        size = Math.Clamp(size, 1, MaxPageSize);
        var selected = narrow.Of(db.Evidence.AsNoTracking().Where(words => words.Report!.DealId != null));
        if (filter.ToQuery().Count > 0)
        {
            var deals = db.SelectUnordered(filter).Select(deal => deal.Id);
            selected = selected.Where(words => deals.Contains(words.Report!.DealId!.Value));
        }

        var found = await selected.Where(words => before == null || words.Id < before).OrderByDescending(words => words.Id)
            .Select(words => new { words.Id, words.ReportId }).Take(size + 1).ToListAsync(cancellationToken);
        var shown = found.Take(size).ToList();
        var numbers = shown.Select(words => words.ReportId).ToHashSet();
        var reports = (await ReportsAsync(db.Reports.Where(report => numbers.Contains(report.Id)), cancellationToken)).ToDictionary(report => report.Report.Id);
        return new ClaimPage(
            [.. shown.Select(words => reports[words.ReportId].ToRow(reports[words.ReportId].Report.Evidence.Single(own => own.Id == words.Id)))],
            found.Count > size ? shown[^1].Id : null);
    }

    private async Task<List<ToldReport>> ReportsAsync(IQueryable<DealReport> selected, CancellationToken cancellationToken)
    {
        var reports = await selected.AsNoTracking().WithParts().ToListAsync(cancellationToken);
        var numbers = reports.Select(report => report.ArticleId).ToHashSet();
        var articles = await db.Articles.AsNoTracking().Where(article => numbers.Contains(article.Id))
            .Select(article => new { article.Id, article.SortKey, article.ExtractorVersion, article.DisplayTitle, article.Publisher, article.Url, article.Published, article.Language })
            .ToDictionaryAsync(article => article.Id, cancellationToken);
        return reports.ConvertAll(report =>
        {
            var article = articles[report.ArticleId];
            return new ToldReport(report, article.SortKey, article.ExtractorVersion, new SourceRow(article.Id, article.DisplayTitle, article.Publisher, article.Url, article.Published, article.Language));
        });
    }

    private sealed record ToldReport(DealReport Report, long SortKey, string ExtractorVersion, SourceRow Article)
    {
        public ClaimRow ToRow(ReportEvidence words) => new(
            words.Id, Report.DealId!.Value, Report.Id, words.Field, ClaimValue.Of(Report, words.Field), words.Quote, words.Start, words.End, words.Confidence, Report.Confidence, ExtractorVersion, Article);
    }
}
