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
        var reports = await ReportMapper.MapAsync(result.Deals, companies.FindOrCreateAsync, cancellationToken);
        await new ReportWriter(db).AddAsync(article, reports, cancellationToken);
        await new DealLinker(db, rates).RelinkAsync(
            [.. reports.Select(report => report.Id).Union(await companies.MoveReportsAsync(cancellationToken))], cancellationToken);
        return new IngestOutcome.Added(article.Id, reports.Count, article.Language, [.. draft.Notes, .. result.Diagnostics]);
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
