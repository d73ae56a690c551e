using Microsoft.Data.Sqlite;

namespace DealWatch.Web.Tests.Http;

/// <summary>Looks into the running program's database from outside.</summary>
internal static class StoredArticles
{
    public static async Task<int> CountAsync(RunningApp app) => (int)(long)(await AskAsync(app, "SELECT count(*) FROM Articles", ""))!;

    public static async Task<string?> TextAsync(RunningApp app, string words) =>
        (string?)await AskAsync(app, "SELECT Text FROM Articles WHERE instr(Text, $words) > 0", words);

    public static async Task<int> CountAsync(RunningApp app, string words) =>
        (int)(long)(await AskAsync(app, "SELECT count(*) FROM Articles WHERE instr(Text, $words) > 0", words))!;

    private static async Task<object?> AskAsync(RunningApp app, string sql, string words)
    {
        var source = new SqliteConnectionStringBuilder { DataSource = Path.Combine(app.DataFolder, "dealwatch.db"), Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        await using var connection = new SqliteConnection(source.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$words", words);
        return await command.ExecuteScalarAsync();
    }
}
