using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Data;

/// <summary>
/// All changes go through here, one transaction after the other. SQLite has one write lock anyway; queueing for it in the process means
/// that nobody meets "database is locked". The transaction takes the lock when it begins, so that what it reads stays true until it commits.
/// </summary>
public sealed class SingleWriter(IDbContextFactory<DealWatchDbContext> contexts) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Commits when <paramref name="change"/> returns; an exception undoes everything.</summary>
    public async Task<T> RunAsync<T>(Func<DealWatchDbContext, CancellationToken, Task<T>> change, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await db.Database.OpenConnectionAsync(cancellationToken);
            await db.Database.ExecuteSqlRawAsync("PRAGMA synchronous=FULL", cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var result = await change(db, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
