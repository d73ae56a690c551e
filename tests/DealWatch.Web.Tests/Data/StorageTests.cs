using DealWatch.Web.Data;
using DealWatch.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Data;

public sealed class StorageTests
{
    [Fact]
    public async Task Folder_and_database_are_for_their_owner_only()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var parent = new TempFolder();
        var folder = parent.At("data");
        await using var store = await TestStore.OpenAsync(folder: folder);

        File.GetUnixFileMode(folder).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var file in Directory.GetFiles(folder))
        {
            File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
        }
    }

    [Fact]
    public async Task The_database_has_a_write_ahead_log()
    {
        await using var store = await TestStore.OpenAsync();

        (await store.AskAsync(db => db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync())).Should().Be("wal");
    }

    [Fact]
    public async Task A_second_process_on_the_same_folder_is_told_so()
    {
        using var folder = new TempFolder();
        await using var first = await TestStore.OpenAsync(folder: folder.Path);

        var second = () => TestStore.OpenAsync(folder: folder.Path);

        (await second.Should().ThrowAsync<StorageException>()).Which.Message.Should().Contain(folder.Path).And.Contain("in use");
    }

    [Fact]
    public async Task The_folder_is_free_again_when_its_process_ends()
    {
        using var folder = new TempFolder();
        await (await TestStore.OpenAsync(folder: folder.Path)).DisposeAsync();

        await using var second = await TestStore.OpenAsync(folder: folder.Path);
    }

    [Fact]
    public async Task A_start_without_schema_changes_makes_no_backup()
    {
        using var folder = new TempFolder();
        await (await TestStore.OpenAsync(folder: folder.Path)).DisposeAsync();
        await (await TestStore.OpenAsync(folder: folder.Path)).DisposeAsync();

        Directory.Exists(folder.At("backups")).Should().BeFalse();
    }

    [Fact]
    public async Task The_lock_that_a_killed_start_left_does_not_block_the_next_one()
    {
        using var folder = new TempFolder();
        Change(
            folder.At("dealwatch.db"),
            "CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2025-01-01 00:00:00')");

        var opening = TestStore.OpenAsync(folder: folder.Path);

        (await Task.WhenAny(opening, Task.Delay(TimeSpan.FromSeconds(60)))).Should().BeSameAs(opening);
        await (await opening).DisposeAsync();
    }

    [Fact]
    public async Task A_schema_change_is_preceded_by_a_backup_that_a_failure_leaves()
    {
        using var folder = new TempFolder();
        await (await TestStore.OpenAsync(folder: folder.Path)).DisposeAsync();
        Change(folder.At("dealwatch.db"), "DELETE FROM __EFMigrationsHistory; INSERT INTO Companies (Name, Slug) VALUES ('OpenAI', 'openai')");

        var start = () => TestStore.OpenAsync(folder: folder.Path);

        (await start.Should().ThrowAsync<StorageException>("the tables are there already")).Which.Message.Should().Contain(folder.At("backups"));
        var backup = Directory.GetFiles(folder.At("backups")).Should().ContainSingle().Which;
        Ask(backup, "SELECT Name FROM Companies").Should().Be("OpenAI");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(backup).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        using var folder = new TempFolder();
        await (await TestStore.OpenAsync(folder: folder.Path)).DisposeAsync();
        Change(folder.At("dealwatch.db"), "INSERT INTO __EFMigrationsHistory VALUES ('99999999999999_Future', '10.0.0')");

        var start = () => TestStore.OpenAsync(folder: folder.Path);

        (await start.Should().ThrowAsync<StorageException>()).Which.Message.Should().Contain("newer").And.Contain("Future");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told()
    {
        using var folder = new TempFolder();
        folder.Write("dealwatch.db", new string('x', 5000));

        var start = () => TestStore.OpenAsync(folder: folder.Path);

        (await start.Should().ThrowAsync<StorageException>()).Which.Message.Should().Contain("dealwatch.db");
    }

    [Fact]
    public async Task A_folder_that_is_a_file_is_told()
    {
        using var folder = new TempFolder();

        var start = () => TestStore.OpenAsync(folder: folder.Write("data", "a file"));

        (await start.Should().ThrowAsync<StorageException>()).Which.Message.Should().Contain("cannot be created");
    }

    private static object? Ask(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static void Change(string file, string sql) => Ask(file, sql);
}
