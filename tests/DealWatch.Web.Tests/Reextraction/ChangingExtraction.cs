using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Reextraction;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Reextraction;

/// <summary>A library whose extractor comes to give other records than it gave when the articles were taken in.</summary>
internal sealed class ChangingExtraction : IAsyncDisposable
{
    private readonly Dictionary<string, ExtractedDeal[]> _answers = [];

    public TestStore Store { get; private set; } = null!;

    public StoredReading Reading => Store.Get<StoredReading>();

    public static async Task<ChangingExtraction> OpenAsync(params (string Word, ExtractedDeal[] Deals)[] articles)
    {
        var library = new ChangingExtraction();
        library.Store = await TestStore.OpenAsync(library.Extract);
        foreach (var (index, (word, deals)) in articles.Index())
        {
            library.Gives(word, deals);
            await library.Store.AddAsync($"text of the {word}", new ArticleDetails { Published = new DateOnly(2025, 11, 3).AddDays(index) });
        }

        return library;
    }

    public void Gives(string word, params ExtractedDeal[] deals) => _answers[word] = deals;

    public async Task<IReadOnlyList<ArticleDifference>> PreviewAsync(ReadingScope? scope = null) =>
        (await Reading.PreviewAsync(scope ?? new ReadingScope(), 0, 100, TimeSpan.FromMinutes(5), default)).Differences;

    /// <summary>The lines of what would change.</summary>
    public async Task<List<string>> LinesAsync(ReadingScope? scope = null) => [.. (await PreviewAsync(scope)).SelectMany(article => article.Changes).SelectMany(change =>
        change.Fields.Count == 0
            ? [$"{change.Kind} {change.Record}"]
            : change.Fields.Select(field => $"{field.Field}: {field.From ?? "none"} -> {field.To ?? "none"}{(field.IsLocked ? " (locked)" : "")}"))];

    public async Task<ExtractionRun> RunAsync(ReadingScope? scope = null, Action<int>? done = null, CancellationToken cancellationToken = default)
    {
        scope ??= new ReadingScope();
        var run = await Reading.BeginAsync(scope, "reader", default);
        return await Reading.RunAsync(run, scope, done ?? (_ => { }), cancellationToken);
    }

    /// <summary>What the articles tell, with the numbers of records, deals and evidence.</summary>
    public Task<string> TellingsAsync() => Store.AskAsync(async db => System.Text.Json.JsonSerializer.Serialize(await db.Reports.OrderBy(r => r.Id)
        .Select(r => new
        {
            r.Id,
            r.ArticleId,
            r.DealId,
            r.HomeDealId,
            r.Ordinal,
            r.Withdrawn,
            r.Amount,
            r.Type,
            r.Status,
            r.Confidence,
            Parties = r.Parties.OrderBy(p => p.Ordinal).Select(p => new { p.Id, p.CompanyId, p.Role }).ToList(),
            Evidence = r.Evidence.OrderBy(e => e.Id).Select(e => new { e.Id, e.Field, e.Start }).ToList(),
        })
        .ToListAsync()));

    public Task<List<DealReport>> ReportsAsync() => Store.AskAsync(db => db.Reports.Include(r => r.Article).OrderBy(r => r.Id).ToListAsync());

    public Task<List<Deal>> DealsAsync() => Store.AskAsync(db => db.Deals.OrderBy(d => d.Id).ToListAsync());

    public ValueTask DisposeAsync() => Store.DisposeAsync();

    private ExtractionResult Extract(ArticleInput input) =>
        new("en", [.. _answers.Where(answer => input.Text.EndsWith(answer.Key, StringComparison.Ordinal)).SelectMany(answer => answer.Value)], [], []);
}
