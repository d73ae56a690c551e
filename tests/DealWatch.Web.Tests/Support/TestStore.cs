using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Reviewing;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Company = DealWatch.Extraction.Mentions.Companies.Company;

namespace DealWatch.Web.Tests.Support;

/// <summary>The app's services on a real database in a folder of their own. What the extractor finds is told by the test.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private static readonly CompanyGazetteer Gazetteer = DealWatch.Extraction.DealExtractor.Create().Companies;

    private readonly ServiceProvider _services;
    private readonly TempFolder? _own;

    private TestStore(ServiceProvider services, TempFolder? own)
    {
        _services = services;
        _own = own;
    }

    public ArticleIngestor Ingestor => Get<ArticleIngestor>();

    public static async Task<TestStore> OpenAsync(
        Func<ArticleInput, ExtractionResult>? extract = null, string? folder = null, Func<string, Company?>? facts = null, string? seeds = null)
    {
        var own = folder is null ? new TempFolder() : null;
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Storage:Folder", folder ?? own!.Path),
            new("Seeds:Folder", seeds ?? Path.Combine(Path.GetTempPath(), "no-such-folder")),
        ]).Build());
        services.AddLogging();
        services.AddStorage();
        services.AddIngestion();
        services.AddSearch();
        services.AddReview();
        if (extract is not null)
        {
            services.AddSingleton(new ExtractionStep("test", extract, facts ?? Gazetteer.ById));
        }

        var store = new TestStore(services.BuildServiceProvider(validateScopes: true), own);
        await store.Get<Storage>().OpenAsync(CancellationToken.None);
        return store;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<IngestOutcome> AddAsync(string text, ArticleDetails? details = null) =>
        Ingestor.AddAsync(Ingestor.ReadPasted(text, details ?? ArticleDetails.None), CancellationToken.None);

    public async Task<T> AskAsync<T>(Func<DealWatchDbContext, Task<T>> question)
    {
        await using var db = await Get<IDbContextFactory<DealWatchDbContext>>().CreateDbContextAsync();
        return await question(db);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _own?.Dispose();
    }
}
