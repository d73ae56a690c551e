using System.Diagnostics;
using System.Runtime.CompilerServices;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reextraction;

/// <summary>
/// Reads stored articles again with the current extractor: first to say what would change, then to change it, one transaction an article. A run that ends
/// early has done its articles wholly; another one does the rest.
/// </summary>
public sealed class StoredReading(
    ExtractionStep extraction, SingleWriter writer, IDbContextFactory<DealWatchDbContext> contexts, Reconciliation.UsdRates rates, TimeProvider clock, ILogger<StoredReading> logger)
{
    /// <summary>What reading would change, article by article; null for an article that stays as it is.</summary>
    internal async IAsyncEnumerable<ArticleDifference?> CompareAsync(ReadingScope scope, int after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var extractor = extraction.Now;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        var comparison = new ArticleComparison(db, extractor);
        foreach (var id in await IdsAsync(db, scope, after, cancellationToken))
        {
            if (await db.Articles.FirstOrDefaultAsync(article => article.Id == id, cancellationToken) is { } article)
            {
                yield return await comparison.CompareAsync(article, cancellationToken);
            }
        }
    }

    /// <summary>As much of what would change as fits a page and a person's patience.</summary>
    /// <param name="after">Number of the article to begin after; 0 to begin with the first.</param>
    internal async Task<ReadingPreview> PreviewAsync(ReadingScope scope, int after, int mostDifferences, TimeSpan patience, CancellationToken cancellationToken)
    {
        List<int> ids;
        int all;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            all = await scope.Select(db).CountAsync(cancellationToken);
            ids = await IdsAsync(db, scope, after, cancellationToken);
        }

        var differences = new List<ArticleDifference>();
        var time = Stopwatch.StartNew();
        var read = 0;
        await foreach (var difference in CompareAsync(scope, after, cancellationToken))
        {
            read++;
            if (difference is not null)
            {
                differences.Add(difference);
            }

            if (differences.Count(found => found.Changes.Count > 0) == mostDifferences || time.Elapsed > patience)
            {
                break;
            }
        }

        return new ReadingPreview(all, read, read < ids.Count ? ids[read - 1] : null, differences);
    }

    /// <summary>Begins a run: its record is there before the first article is read.</summary>
    /// <returns>Its number.</returns>
    public Task<int> BeginAsync(ReadingScope scope, string by, CancellationToken cancellationToken) => writer.RunAsync(
        async (db, token) =>
        {
            var versions = await scope.Select(db).GroupBy(article => article.ExtractorVersion)
                .Select(group => new { Version = group.Key, Articles = group.Count() })
                .OrderByDescending(group => group.Articles).ThenBy(group => group.Version)
                .ToListAsync(token);
            var run = new ExtractionRun
            {
                By = by,
                StartedAt = clock.GetUtcNow().UtcDateTime,
                Scope = scope.Text,
                FromVersion = string.Join(", ", versions.Select(version => version.Version)),
                ToVersion = extraction.Now.Version,
                Articles = versions.Sum(version => version.Articles),
            };
            db.Runs.Add(run);
            await db.SaveChangesAsync(token);
            return run.Id;
        },
        cancellationToken);

    /// <summary>Reads the articles of a run that has begun, and finishes it.</summary>
    /// <param name="done">Called after each article with the number of all.</param>
    public async Task<ExtractionRun> RunAsync(int run, ReadingScope scope, Action<int> done, CancellationToken cancellationToken)
    {
        var extractor = extraction.Now;
        List<int> ids;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            ids = await IdsAsync(db, scope, 0, cancellationToken);
        }

        foreach (var id in ids)
        {
            await ReadAsync(run, id, extractor, cancellationToken);
            done(ids.Count);
        }

        var finished = await writer.RunAsync(
            async (db, token) =>
            {
                var row = await db.Runs.SingleAsync(row => row.Id == run, token);
                row.FinishedAt = clock.GetUtcNow().UtcDateTime;
                await db.SaveChangesAsync(token);
                return row;
            },
            cancellationToken);
        logger.LogInformation("Read {Articles} articles again with {Version}: {Changed} changed", finished.Read, finished.ToVersion, finished.Changed);
        return finished;
    }

    private static Task<List<int>> IdsAsync(DealWatchDbContext db, ReadingScope scope, int after, CancellationToken cancellationToken) =>
        scope.Select(db).Where(article => article.Id > after).OrderBy(article => article.Id).Select(article => article.Id).ToListAsync(cancellationToken);

    /// <summary>Most articles stay as they are: they are looked at without holding up others who write.</summary>
    private async Task ReadAsync(int run, int id, LoadedExtractor extractor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        if (await db.Articles.FirstOrDefaultAsync(article => article.Id == id, cancellationToken) is not { } stored)
        {
            return;
        }

        var isSame = await new ArticleComparison(db, extractor).CompareAsync(stored, cancellationToken) is null;
        var result = isSame ? null : extractor.Extract(ArticleComparison.InputOf(stored));
        await writer.RunAsync(
            async (write, token) =>
            {
                var article = await write.Articles.SingleAsync(article => article.Id == id, token);
                var log = new RunLog(await write.Runs.SingleAsync(row => row.Id == run, token));
                if (result is null)
                {
                    article.ExtractorVersion = extractor.Version;
                }
                else
                {
                    log.Add(article, await new ArticleUpdate(write, rates, extractor).ApplyAsync(article, result, token));
                }

                log.Count();
                await write.SaveChangesAsync(token);
                return true;
            },
            cancellationToken);
    }
}
