using DealWatch.Web.Data;
using DealWatch.Web.Ingestion.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DealWatch.Web.Ingestion;

/// <summary>The one way in: read, hash, look for a duplicate, extract, store. Bad input gives an outcome, never an exception.</summary>
public sealed class ArticleIngestor(
    ExtractionStep extraction,
    ArticleStore store,
    IDbContextFactory<DealWatchDbContext> contexts,
    IOptions<IngestionOptions> options,
    ILogger<ArticleIngestor> logger)
{
    private readonly ArticleReader _reader = new(options.Value.MaxFileBytes);

    public ReadOutcome Read(ArticleSource source) => _reader.Read(source);

    public ReadOutcome Read(ArticleFile file) => file.Read(_reader, options.Value.MaxFileBytes);

    public ReadOutcome ReadPasted(string text, ArticleDetails known) => _reader.ReadPasted(text, known);

    /// <summary>Shows what saving would store; changes nothing.</summary>
    public async Task<ArticlePreview> PreviewAsync(ArticleDraft draft, CancellationToken cancellationToken)
    {
        var duplicate = await FindDuplicateAsync(draft, cancellationToken);
        return new ArticlePreview(draft, extraction.Extract(draft.ToInput()), duplicate);
    }

    /// <summary>Stores what was read; passes on why it was not.</summary>
    public async Task<IngestOutcome> AddAsync(ReadOutcome read, CancellationToken cancellationToken) => read switch
    {
        ReadOutcome.Done done => await AddAsync(done.Draft, cancellationToken),
        ReadOutcome.TooLarge large => new IngestOutcome.TooLarge(large.LimitBytes),
        ReadOutcome.Unreadable bad => new IngestOutcome.Unreadable(bad.Reason),
        _ => throw new InvalidOperationException($"Unknown outcome {read.GetType()}"),
    };

    public async Task<IngestOutcome> AddAsync(ArticleDraft draft, CancellationToken cancellationToken)
    {
        if (await FindDuplicateAsync(draft, cancellationToken) is { } known)
        {
            return known;
        }

        var extractor = extraction.Now;
        var outcome = await store.SaveAsync(draft, extractor.Extract(draft.ToInput()), extractor, cancellationToken);
        if (outcome is IngestOutcome.Added added)
        {
            logger.LogInformation("Article {ArticleId} added: language {Language}, {Deals} deals", added.ArticleId, added.Language, added.Deals);
        }

        return outcome;
    }

    private async Task<IngestOutcome.Duplicate?> FindDuplicateAsync(ArticleDraft draft, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await ArticleStore.FindDuplicateAsync(db, ContentHash.Of(draft.Text), cancellationToken);
    }
}
