using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Search;
using DealWatch.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DealWatch.Web.Tests.Data;

/// <summary>A library as the first version of DealWatch left it, opened by this one.</summary>
public sealed class OldDatabaseTests
{
    private const string FirstVersion = "Initial";

    private const string Rows = """
        INSERT INTO Companies (Id, Name, Slug, GazetteerId, Kind, Ticker, ParentId) VALUES
            (1, 'OpenAI', 'openai', 'openai', 'lab', NULL, NULL), (2, 'Amazon', 'amazon', 'amazon', 'hyperscaler', 'AMZN', NULL), (3, 'Annapurna Labs', 'annapurna-labs', NULL, NULL, NULL, 2);
        INSERT INTO CompanyAliases (Id, CompanyId, Name, Folded) VALUES (1, 1, 'OpenAI', 'openai'), (2, 2, 'Amazon', 'amazon'), (3, 2, 'AWS', 'aws'), (4, 3, 'Annapurna Labs', 'annapurna labs');
        INSERT INTO Articles (Id, Text, Format, ContentHash, Title, DisplayTitle, Publisher, Url, Published, Language, AddedAt, SortKey, ExtractorVersion, Diagnostics) VALUES
            (1, 'The first text', 'plain_text', 'a1', 'First', 'First', 'The Wire', 'https://example.com/1', '2025-11-03', 'en', '2025-11-03 10:00:00', 1, '1', ''),
            (2, 'The second text', 'markdown', 'b2', NULL, 'The second text', NULL, NULL, '2025-11-04', 'it', '2025-11-04 10:00:00', 2, '1', 'a note');
        INSERT INTO Deals (Id, Slug, Type, Status, IsPrimary, Date, SortKey, Amount, Currency, Qualifier, Period, AmountUsd, DurationMonths, CloudProvider, Confidence) VALUES
            (1, 'openai-amazon', 'compute', 'signed', 1, '2025-11-03', 11, 38000000000, 'USD', 'exact', 'total', 38000000000, 84, 'AWS', 0.9),
            (2, 'openai-annapurna-labs', 'chips', 'reported', 0, NULL, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0.6);
        INSERT INTO Reports (Id, ArticleId, DealId, Ordinal, IsPrimary, Type, Status, Amount, Currency, Qualifier, Period, DurationMonths, CloudProvider, Confidence) VALUES
            (1, 1, 1, 0, 1, 'compute', 'signed', 38000000000, 'USD', 'exact', 'total', 84, 'AWS', 0.9),
            (2, 1, 2, 1, 0, 'chips', 'reported', NULL, NULL, NULL, NULL, NULL, NULL, 0.6),
            (3, 2, 1, 0, 1, 'compute', 'signed', 38000000000, 'USD', 'approx', 'total', NULL, NULL, 0.8);
        INSERT INTO ReportParty (Id, ReportId, Ordinal, CompanyId, Role, Brand) VALUES
            (1, 1, 0, 1, 'customer', NULL), (2, 1, 1, 2, 'provider', 'AWS'), (3, 2, 0, 1, 'customer', NULL), (4, 2, 1, 3, 'provider', NULL), (5, 3, 0, 1, 'customer', NULL), (6, 3, 1, 2, 'provider', NULL);
        INSERT INTO ReportChip (Id, ReportId, Ordinal, Vendor, Model, Quantity) VALUES (1, 1, 0, 'Nvidia', 'GB200', 1000);
        INSERT INTO Evidence (Id, ReportId, Field, Start, "End", Quote) VALUES (1, 1, 'deal', 0, 9, 'The first'), (2, 1, 'value', 4, 9, 'first'), (3, 3, 'deal', 0, 10, 'The second');
        INSERT INTO DealParties (Id, DealId, Ordinal, CompanyId, Role, Brand) VALUES (1, 1, 0, 1, 'customer', NULL), (2, 1, 1, 2, 'provider', 'AWS'), (3, 2, 0, 1, 'customer', NULL), (4, 2, 1, 3, 'provider', NULL);
        INSERT INTO DealChips (Id, DealId, Ordinal, Vendor, Model, Quantity) VALUES (1, 1, 0, 'Nvidia', 'GB200', 1000);
        INSERT INTO Events (Id, DealId, ReportId, Kind, Date) VALUES (1, 1, 1, 'signed', '2025-11-03'), (2, 2, 2, 'reported', NULL);
        INSERT INTO deal_search (rowid, body) VALUES (11, 'openai amazon'), (12, 'openai annapurna labs');
        INSERT INTO article_search (rowid, body) VALUES (1, 'the first text'), (2, 'the second text');
        """;

    [Fact]
    public async Task Everything_in_it_is_kept()
    {
        using var folder = new TempFolder();
        await MakeAsync(folder);
        var before = Tables(folder);

        await using (var store = await TestStore.OpenAsync(Found.Always(), folder.Path))
        {
            (await store.AskAsync(db => db.Database.GetPendingMigrationsAsync())).Should().BeEmpty();
            (await store.AskAsync(db => db.SearchDeals("annapurna").Select(hit => hit.Key).ToListAsync())).Should().Equal(12);
            (await store.AskAsync(db => db.SearchArticles("second").Select(hit => hit.Key).ToListAsync())).Should().Equal(2);
            Directory.GetFiles(folder.At("backups")).Should().ContainSingle("it was copied before it was changed");
        }

        before.Should().HaveCountGreaterThanOrEqualTo(11);
        foreach (var (table, columns, rows) in before)
        {
            rows.Should().NotBeEmpty(table);
            Read(folder, table, columns).Should().Equal(rows, table);
        }
    }

    [Fact]
    public async Task What_comes_next_joins_what_was_there()
    {
        using var folder = new TempFolder();
        await MakeAsync(folder);
        await using var store = await TestStore.OpenAsync(Found.Always(Found.Deal()), folder.Path);

        await store.AddAsync("A third text", new ArticleDetails { Published = new DateOnly(2025, 11, 5), Language = "en" });

        var deals = await store.AskAsync(db => db.Deals.Include(deal => deal.Reports).OrderBy(deal => deal.Id).ToListAsync());
        deals.Select(deal => (deal.Id, deal.Reports.Count, deal.Amount, deal.Status)).Should().Equal(
            (1, 3, 38_000_000_000, DealStatus.Signed), (2, 1, null, DealStatus.Reported));
        deals[0].DurationMonths.Should().Be(84);
        (await store.AskAsync(db => db.ReportPairs.CountAsync(pair => pair.GroupId == 1))).Should().Be(3, "the old pairs were sorted with the new one");
    }

    private static async Task MakeAsync(TempFolder folder)
    {
        await using var db = new DealWatchDbContext(new DbContextOptionsBuilder<DealWatchDbContext>().UseSqlite(Connection(folder)).Options);
        await db.GetService<IMigrator>().MigrateAsync(FirstVersion);
        await db.Database.ExecuteSqlRawAsync(Rows);
    }

    private static List<(string Table, List<string> Columns, List<string> Rows)> Tables(TempFolder folder)
    {
        var tables = Query(folder, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE '%search%'");
        return tables.ConvertAll(table =>
        {
            var columns = Query(folder, $"SELECT name FROM pragma_table_info('{table}')");
            return (table, columns, Read(folder, table, columns));
        });
    }

    private static List<string> Read(TempFolder folder, string table, List<string> columns) =>
        Query(folder, $"SELECT {string.Join(", ", columns.Select(column => $"\"{column}\""))} FROM \"{table}\" ORDER BY Id");

    /// <summary>Rows as text, the cells separated by bars.</summary>
    private static List<string> Query(TempFolder folder, string sql)
    {
        using var connection = new SqliteConnection(Connection(folder));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return rows;
    }

    private static string Connection(TempFolder folder) => $"Data Source={folder.At("dealwatch.db")};Pooling=False";
}
