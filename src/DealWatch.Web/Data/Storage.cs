using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DealWatch.Web.Data;

/// <summary>Opens the data folder for this process: locks it, backs up, brings the schema up to date. Everything that is SQLite's own stands here.</summary>
public sealed class Storage(
    IOptions<StorageOptions> options,
    IDbContextFactory<DealWatchDbContext> contexts,
    TimeProvider clock,
    ILogger<Storage> logger) : IDisposable
{
    private readonly StorageOptions _options = options.Value;
    private FolderLock? _lock;

    public string Folder => _options.FullFolder;

    public static string ConnectionString(StorageOptions options) => new SqliteConnectionStringBuilder
    {
        DataSource = options.DatabaseFile,
        ForeignKeys = true,
    }.ToString();

    /// <exception cref="StorageException">The folder is in use, not writable, or its database was written by a newer version.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            OwnerOnly.CreateFolder(Folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The data folder {Folder} cannot be created: {exception.Message}", exception);
        }

        _lock = FolderLock.Take(Folder);
        OwnerOnly.OpenFile(_options.DatabaseFile, FileShare.ReadWrite).Dispose();
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await MigrateAsync(db, cancellationToken);
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
        }
        catch (SqliteException exception)
        {
            throw new StorageException(
                $"The database {_options.DatabaseFile} cannot be used: {exception.Message} Backups, if any were made, are in {_options.BackupFolder}.", exception);
        }
    }

    public void Dispose()
    {
        if (_lock is not null)
        {
            using var connection = new SqliteConnection(ConnectionString(_options));
            SqliteConnection.ClearPool(connection);
            _lock.Dispose();
        }
    }

    private async Task MigrateAsync(DealWatchDbContext db, CancellationToken cancellationToken)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (applied.Find(name => !known.Contains(name)) is { } newer)
        {
            throw new StorageException($"The database in {Folder} was written by a newer DealWatch (it has the change {newer}). Start that version, or restore a backup.");
        }

        var pending = known.Count - applied.Count;
        if (pending == 0)
        {
            return;
        }

        if (await CountTablesAsync(db, "%", cancellationToken) > 0)
        {
            await BackUpAsync(db, applied.LastOrDefault() ?? "unknown", cancellationToken);
        }

        await RemoveStaleMigrationLockAsync(db, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        logger.LogInformation("Database schema brought up to date, changes applied: {Pending}", pending);
    }

    private async Task BackUpAsync(DealWatchDbContext db, string version, CancellationToken cancellationToken)
    {
        OwnerOnly.CreateFolder(_options.BackupFolder);
        var file = Path.Combine(_options.BackupFolder, $"{clock.GetUtcNow():yyyyMMdd-HHmmss}-{version}.db");
        OwnerOnly.OpenFile(file, FileShare.ReadWrite).Dispose();
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {file}", cancellationToken);
        logger.LogInformation("Database backed up to {File} before the schema changes", file);
    }

    /// <summary>A process that was killed while it migrated leaves this row, and EF Core would wait for it for ever. The folder lock proves that nobody migrates now.</summary>
    private static async Task RemoveStaleMigrationLockAsync(DealWatchDbContext db, CancellationToken cancellationToken)
    {
        if (await CountTablesAsync(db, "__EFMigrationsLock", cancellationToken) > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellationToken);
        }
    }

    private static Task<int> CountTablesAsync(DealWatchDbContext db, string name, CancellationToken cancellationToken) => db.Database
        .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name LIKE {name}")
        .SingleAsync(cancellationToken);
}
