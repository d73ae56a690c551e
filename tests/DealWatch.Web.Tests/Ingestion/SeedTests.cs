using System.Security.Cryptography;
using DealWatch.Web.Hosting;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Ingestion;

public sealed class SeedTests
{
    private const string UsersArticle = "000_a51e423dc7a20121.txt";
    private const string UsersWords = "05feac4992b8328193e8857d99af4554de8bae5eee953d9d98c8d14aaf26c13b";

    [Fact]
    public async Task The_users_article_is_untouched_and_stored_word_for_word()
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(AppRoot.Folder, "seeds", UsersArticle));
        Convert.ToHexStringLower(SHA256.HashData(bytes)).Should().Be(UsersWords);

        await using var store = await TestStore.OpenAsync(seeds: Path.Combine(AppRoot.Folder, "seeds"));
        await store.Get<SeedReader>().ReadAsync(CancellationToken.None);

        var article = await store.AskAsync(db => db.Articles.SingleAsync(a => a.Publisher == "TGCOM24"));
        Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(article.Text))).Should().Be(UsersWords);
        article.Title.Should().BeNull("none is known");
        article.Published.Should().Be(new DateOnly(2025, 11, 3));
        article.Language.Should().Be("it");
    }

    [Fact]
    public async Task A_second_start_doubles_nothing()
    {
        using var seeds = new TempFolder();
        using var data = new TempFolder();
        seeds.Write("a.txt", "First seed");
        seeds.Write("b.md", "---\ntitle: Second\n---\nSecond seed");
        seeds.Write("notes.pdf", "not read");

        var first = await StartAsync(data.Path, seeds.Path);
        var second = await StartAsync(data.Path, seeds.Path);

        (first.Added, first.Duplicates).Should().Be((2, 0));
        (second.Added, second.Duplicates).Should().Be((0, 2));
    }

    [Fact]
    public async Task A_side_file_tells_what_is_known()
    {
        using var seeds = new TempFolder();
        seeds.Write("a.txt", "Words of the article");
        seeds.Write("a.yml", "publisher: The Wire\npublished: 2025-01-02\n");
        await using var store = await TestStore.OpenAsync(Found.Always(), seeds: seeds.Path);

        await store.Get<SeedReader>().ReadAsync(CancellationToken.None);

        var article = await store.AskAsync(db => db.Articles.SingleAsync());
        (article.Text, article.Publisher, article.Published).Should().Be(("Words of the article", "The Wire", new DateOnly(2025, 1, 2)));
    }

    [Fact]
    public async Task A_missing_folder_is_no_error()
    {
        await using var store = await TestStore.OpenAsync(Found.Always());

        (await store.Get<SeedReader>().ReadAsync(CancellationToken.None)).Added.Should().Be(0);
    }

    [Fact]
    public void Files_come_in_the_order_of_their_names_at_any_depth()
    {
        using var folder = new TempFolder();
        folder.Write("b.txt", "x");
        folder.Write("a/z.md", "x");
        folder.Write("C.html", "x");
        folder.Write("a.yml", "x");

        ArticleFiles.Find([folder.Path]).Select(file => file.Label).Should().Equal("C.html", "a/z.md", "b.txt");
    }

    private static async Task<IngestTally> StartAsync(string data, string seeds)
    {
        await using var store = await TestStore.OpenAsync(Found.Always(), data, seeds: seeds);
        return await store.Get<SeedReader>().ReadAsync(CancellationToken.None);
    }
}
