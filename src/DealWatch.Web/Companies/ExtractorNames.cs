using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Companies;

/// <summary>Teaches the extractor the names that people gave: after the storage is opened, and after each step.</summary>
public sealed class ExtractorNames(ExtractionStep extraction, IDbContextFactory<DealWatchDbContext> contexts, ILogger<ExtractorNames> logger) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task TeachAsync(CancellationToken cancellationToken)
    {
        if (extraction.Shipped is not { } gazetteer)
        {
            return;
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            extraction.Teach(await CompanyEdits.LoadAsync(db, gazetteer, cancellationToken));
        }
        catch (ArgumentException exception)
        {
            logger.LogError(exception, "The names that people gave cannot be taught to the extractor; it reads on with those that it had");
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
