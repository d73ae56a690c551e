using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Ingestion;

/// <summary>Writes an article with its reports, deals, companies and index entries in one transaction.</summary>
public sealed class ArticleStore(SingleWriter writer, UsdRates rates, TimeProvider clock)
{
    /// <param name="extractor">The one that gave the result.</param>
    public Task<IngestOutcome> SaveAsync(ArticleDraft draft, ExtractionResult result, LoadedExtractor extractor, CancellationToken cancellationToken) =>
        writer.RunAsync((db, token) => SaveAsync(db, draft, result, extractor, token), cancellationToken);

    internal static async Task<IngestOutcome.Duplicate?> FindDuplicateAsync(DealWatchDbContext db, string hash, CancellationToken cancellationToken) =>
        await db.Articles.Where(article => article.ContentHash == hash)
            .Select(article => new IngestOutcome.Duplicate(article.Id, article.DisplayTitle))
            .FirstOrDefaultAsync(cancellationToken);

    private async Task<IngestOutcome> SaveAsync(
        DealWatchDbContext db, ArticleDraft draft, ExtractionResult result, LoadedExtractor extractor, CancellationToken cancellationToken)
    {
        var hash = ContentHash.Of(draft.Text);
        if (await FindDuplicateAsync(db, hash, cancellationToken) is { } known)
        {
            return known;
        }

        var article = ToArticle(draft, result, extractor.Version, hash);
        UnreadSums.Keep(article, result, rates);
        db.Articles.Add(article);
        await db.SaveChangesAsync(cancellationToken);
        article.SortKey = DateKey.Of(article.Published, article.Id);
        await db.IndexArticleAsync(article.SortKey, $"{draft.Details.Title} {draft.Details.Publisher} {draft.Text}", cancellationToken);

        var companies = new CompanyDirectory(db, extractor.FindCompany);
        var reports = await AddReportsAsync(db, companies, article, result.Deals, cancellationToken);
        await new DealLinker(db, rates).RelinkAsync([.. reports.Union(await companies.MoveReportsAsync(cancellationToken))], cancellationToken);
        return new IngestOutcome.Added(article.Id, reports.Count, article.Language, [.. draft.Notes, .. result.Diagnostics]);
    }

    /// <summary>Stores every report as a deal of its own; linking sorts them afterwards.</summary>
    private static async Task<List<int>> AddReportsAsync(
        DealWatchDbContext db, CompanyDirectory companies, Article article, IReadOnlyList<ExtractedDeal> extracted, CancellationToken cancellationToken)
    {
        var reports = new List<int>();

        // Lists run from the highest number down within a day, so the main deal, first in the article, is stored last.
        for (var ordinal = extracted.Count - 1; ordinal >= 0; ordinal--)
        {
            var report = await ReportMapper.MapAsync(extracted[ordinal], ordinal, companies, cancellationToken);
            article.Reports.Add(report);
            db.Deals.Add(new Deal { Slug = "" }).Entity.Reports.Add(report);
            await db.SaveChangesAsync(cancellationToken);
            report.HomeDealId = report.DealId;
            await new PairIndex(db).SetAsync(report, cancellationToken);
            reports.Add(report.Id);
        }

        await db.SaveChangesAsync(cancellationToken);
        return reports;
    }

    private Article ToArticle(ArticleDraft draft, ExtractionResult result, string version, string hash) => new()
    {
        Text = draft.Text,
        Format = draft.Format,
        ContentHash = hash,
        Title = draft.Details.Title,
        DisplayTitle = draft.Details.Title ?? FirstWords.Of(draft.Text),
        Publisher = draft.Details.Publisher,
        Url = draft.Details.Url,
        Published = draft.Details.Published,
        Language = result.Language,
        AddedAt = clock.GetUtcNow().UtcDateTime,
        Sketch = ArticleSketch.Of(draft.Text).ToBytes(),
        ExtractorVersion = version,
        Diagnostics = string.Join('\n', [.. draft.Notes, .. result.Diagnostics]),
    };
}
