using DealWatch.Web.Data;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DealWatch.Web.Tests.Data;

public sealed class EditsMigrationTests
{
    [Fact]
    public async Task Words_from_before_become_edits_with_all_that_was_said()
    {
        using var folder = new TempFolder();
        await using (var old = Open(folder))
        {
            await old.GetService<IMigrator>().MigrateAsync("Lineage");
            await old.Database.ExecuteSqlRawAsync("""
                INSERT INTO Articles (Id, Text, Format, ContentHash, DisplayTitle, AddedAt, SortKey, ExtractorVersion, Diagnostics)
                    VALUES (1, 'text', 'plain_text', 'hash', 'text', '2026-01-01', 1, '1', '');
                INSERT INTO Deals (Id, Slug, Type, Status, IsPrimary, SortKey, Confidence, IsPossibleDouble) VALUES (1, 'a', 'compute', 'signed', 1, 1, 1, 0);
                INSERT INTO Reports (Id, ArticleId, DealId, Ordinal, IsPrimary, Type, Status, Confidence) VALUES (1, 1, 1, 0, 1, 'compute', 'signed', 1), (2, 1, 1, 1, 0, 'compute', 'signed', 1);
                INSERT INTO Judgements (Id, ReportAId, ReportBId, Same, "By", At, Note, UndoneAt) VALUES (3, 1, 2, 1, 'ada', '2026-01-02', 'one order', NULL), (7, 1, 2, 0, 'ben', '2026-01-03', NULL, '2026-01-04');
                INSERT INTO Overrides (Id, ReportId, Field, Value, "By", At, Note, UndoneAt) VALUES (1, 2, 'status', 'ended', 'ada', '2026-01-05', NULL, NULL);
                """);
        }

        await using var store = await TestStore.OpenAsync(folder: folder.Path);

        var edits = await store.AskAsync(db => db.Edits.Include(e => e.Judgements).Include(e => e.Overrides).OrderBy(e => e.At).ToListAsync());
        edits.Select(edit => (edit.Kind, edit.By, edit.Note, edit.UndoneAt is null)).Should().Equal(
            (EditKind.Judged, "ada", "one order", true), (EditKind.Judged, "ben", null, false), (EditKind.Fields, "ada", null, true));
        edits[0].Judgements.Should().ContainSingle().Which.Same.Should().BeTrue();
        edits[2].Overrides.Should().ContainSingle().Which.Should().BeEquivalentTo(new { ReportId = 2, Field = "status", Value = "ended", Was = "" });
        (await store.AskAsync(db => db.Reports.CountAsync(report => report.DealId == 1 && !report.Withdrawn))).Should().Be(2);
    }

    private static DealWatchDbContext Open(TempFolder folder) =>
        new(new DbContextOptionsBuilder<DealWatchDbContext>().UseSqlite($"Data Source={folder.At("dealwatch.db")};Pooling=False").Options);
}
