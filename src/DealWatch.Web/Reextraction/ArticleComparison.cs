using DealWatch.Extraction.Articles;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;
using DealParty = DealWatch.Extraction.Records.DealParty;

namespace DealWatch.Web.Reextraction;

/// <summary>Says what reading an article again would change; writes nothing.</summary>
/// <param name="db">A context that tracks nothing.</param>
internal sealed class ArticleComparison(DealWatchDbContext db, LoadedExtractor extractor)
{
    private readonly CompanyDirectory _companies = new(db, extractor.FindCompany);

    public static ArticleInput InputOf(Article article) => new(article.Text, article.Title, article.Published, article.Language);

    /// <returns>Null when nothing is to be written but the version of the extractor.</returns>
    public async Task<ArticleDifference?> CompareAsync(Article article, CancellationToken cancellationToken)
    {
        var result = extractor.Extract(InputOf(article));
        var reading = await ArticleReading.LoadAsync(db, article.Id, result, CompanyAsync, cancellationToken);
        return reading.IsSame && result.Language == article.Language ? null : new ArticleDifference(
            new SourceRow(article.Id, article.DisplayTitle, article.Publisher, article.Url, article.Published, article.Language),
            await RowsAsync(reading.Differences().ToList(), cancellationToken),
            reading.ReadOtherwise);
    }

    /// <summary>A company that is not stored yet is made up for the comparison.</summary>
    private async Task<Company> CompanyAsync(DealParty party, CancellationToken cancellationToken) =>
        await _companies.FindAsync(party, cancellationToken) ?? new Company { Name = party.Name, Slug = "" };

    private async Task<IReadOnlyList<ChangeRow>> RowsAsync(List<RecordDifference> differences, CancellationToken cancellationToken)
    {
        var deals = differences.Select(difference => difference.DealId).OfType<int>().ToHashSet();
        var slugs = await db.Deals.Where(deal => deals.Contains(deal.Id)).ToDictionaryAsync(deal => deal.Id, deal => deal.Slug, cancellationToken);
        var locked = await db.DealFields.Where(field => deals.Contains(field.DealId) && field.Rule == FieldRule.Override)
            .Select(field => new { field.DealId, field.Field })
            .ToListAsync(cancellationToken);
        var locks = locked.ToLookup(field => field.DealId, field => field.Field);
        return differences.ConvertAll(difference =>
        {
            var deal = difference.DealId;
            var own = deal is { } id ? locks[id].ToHashSet() : [];
            return new ChangeRow(
                difference.Kind,
                deal,
                deal is { } number ? slugs.GetValueOrDefault(number) : null,
                difference.Record,
                [.. difference.Fields.Select(field => new FieldChangeRow(FieldWords.Title(field.Field), field.From, field.To, own.Contains(field.Field)))]);
        });
    }
}
