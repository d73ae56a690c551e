using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using Microsoft.EntityFrameworkCore;
using DealChip = DealWatch.Extraction.Records.DealChip;

namespace DealWatch.Web.Reconciliation;

/// <summary>Reads reports as linking sees them.</summary>
internal sealed class LinkReports(DealWatchDbContext db)
{
    public async Task<List<LinkReport>> LoadAsync(IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        var rows = await db.Reports.AsNoTracking()
            .Where(report => ids.Contains(report.Id))
            .Include(report => report.Parties)
            .Include(report => report.Chips)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var articleIds = rows.Select(report => report.ArticleId).Distinct().ToList();
        var articles = await db.Articles.AsNoTracking().Where(article => articleIds.Contains(article.Id))
            .Select(article => new ArticleFacts(article.Id, article.ContentHash, article.Published, article.Language, article.Sketch))
            .ToDictionaryAsync(article => article.Id, cancellationToken);
        var evidence = await db.Evidence.AsNoTracking().Where(evidence => ids.Contains(evidence.ReportId) && (evidence.Field == "deal" || evidence.Confidence != null))
            .Select(evidence => new Words(evidence.ReportId, evidence.Field, evidence.Field == "deal" ? evidence.Quote : "", evidence.Confidence))
            .ToListAsync(cancellationToken);
        var words = evidence.ToLookup(item => item.ReportId);
        var places = await new CompanyRoots(db).OfAsync([.. rows.SelectMany(report => report.Parties).Select(party => party.CompanyId).Distinct()], cancellationToken);
        return rows.ConvertAll(report => ToLink(report, articles[report.ArticleId], [.. words[report.Id]], places));
    }

    private static LinkReport ToLink(DealReport report, ArticleFacts article, IReadOnlyList<Words> words, IReadOnlyDictionary<int, CompanyPlace> places) => new()
    {
        Id = report.Id,
        Key = $"{article.ContentHash}#{report.Ordinal:D4}",
        ArticleId = report.ArticleId,
        Published = article.Published,
        Language = article.Language,
        Sketch = ArticleSketch.FromBytes(article.Sketch),
        IsPrimary = report.IsPrimary,
        Type = report.Type,
        Status = report.Status,
        Value = report.Amount is { } amount && report.Currency is { } currency
            ? new MoneyValue(amount, currency, report.Qualifier ?? MoneyQualifier.Exact, report.Period ?? MoneyPeriod.Total)
            : null,
        Sense = report.Sense,
        Total = report.TotalAmount is { } total ? new MoneyValue(total, report.TotalCurrency!, MoneyQualifier.Exact, MoneyPeriod.Total) : null,
        DurationMonths = report.DurationMonths,
        StartYear = report.StartYear,
        EndYear = report.EndYear,
        CloudProvider = report.CloudProvider,
        PowerMw = report.PowerMw,
        Announced = report.Announced,
        Confidence = report.Confidence,
        Parties = CompanyRoots.Parties(report.Parties, places),
        Chips = [.. report.Chips.OrderBy(chip => chip.Ordinal).Select(chip => new DealChip(chip.Vendor, chip.Model, chip.Quantity))],
        Statement = words.FirstOrDefault(item => item.Field == "deal")?.Quote ?? "",
        FieldConfidences = words.Where(item => item.Confidence is not null).GroupBy(item => item.Field)
            .ToDictionary(field => field.Key, field => field.Min(item => item.Confidence!.Value)),
    };

    private sealed record Words(int ReportId, string Field, string Quote, double? Confidence);

    private sealed record ArticleFacts(int Id, string ContentHash, DateOnly? Published, string? Language, byte[]? Sketch);
}
