using DealWatch.Extraction.Records;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Ingestion;

public sealed class ArticleIngestorTests
{
    [Fact]
    public async Task An_article_is_stored_with_its_records_and_their_words()
    {
        await using var store = await TestStore.OpenAsync(Found.Always(Found.Deal(provider: "AWS")));

        var outcome = await store.AddAsync("text of the article", new ArticleDetails { Published = new DateOnly(2025, 11, 3) });

        var added = outcome.Should().BeOfType<IngestOutcome.Added>().Which;
        added.Deals.Should().Be(1);
        var article = await store.AskAsync(db => db.Articles.Include(a => a.Reports).ThenInclude(r => r.Evidence).Include(a => a.Reports).ThenInclude(r => r.Parties).SingleAsync());
        article.Text.Should().Be("text of the article");
        article.DisplayTitle.Should().Be("text of the article");
        article.ExtractorVersion.Should().Be("test");
        article.Reports.Single().Evidence.Select(e => (e.Field, e.Quote)).Should().BeEquivalentTo([("deal", "text"), ("value", "text")]);
        article.Reports.Single().Parties.Select(p => (p.Role, p.Brand)).Should().Equal((PartyRole.Customer, null), (PartyRole.Provider, "AWS"));
        var deal = await store.AskAsync(db => db.Deals.Include(d => d.Events).SingleAsync());
        deal.Date.Should().Be(new DateOnly(2025, 11, 3));
        deal.AmountUsd.Should().Be(38_000_000_000);
        deal.Slug.Should().Be("openai-aws");
    }

    [Theory]
    [InlineData("First line\r\nsecond line")]
    [InlineData("First line  \nsecond line\n\n")]
    public async Task The_same_text_leads_to_the_article_that_is_there(string again)
    {
        await using var store = await TestStore.OpenAsync(Found.Always());
        var first = (IngestOutcome.Added)await store.AddAsync("First line\nsecond line");

        (await store.AddAsync(again)).Should().Be(new IngestOutcome.Duplicate(first.ArticleId, "First line"));
    }

    [Fact]
    public async Task Of_many_requests_with_the_same_text_at_once_one_adds_it()
    {
        await using var store = await TestStore.OpenAsync(Found.Always(Found.Deal()));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => store.AddAsync("text that comes sixteen times"))));

        outcomes.OfType<IngestOutcome.Added>().Should().ContainSingle();
        outcomes.OfType<IngestOutcome.Duplicate>().Should().HaveCount(15);
        (await store.AskAsync(db => db.Articles.CountAsync())).Should().Be(1);
        (await store.AskAsync(db => db.Reports.CountAsync())).Should().Be(1);
    }

    [Fact]
    public async Task Different_articles_at_once_are_all_added()
    {
        await using var store = await TestStore.OpenAsync(Found.Always(Found.Deal()));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => store.AddAsync($"text number {i}"))));

        outcomes.Should().AllBeOfType<IngestOutcome.Added>();
        (await store.AskAsync(db => db.Deals.CountAsync())).Should().Be(1, "they all speak of one deal");
        (await store.AskAsync(db => db.Companies.CountAsync(c => c.GazetteerId == "openai"))).Should().Be(1);
    }

    [Fact]
    public async Task An_article_that_cannot_be_stored_whole_leaves_nothing()
    {
        var broken = Found.Deal() with { Statement = new FieldEvidence("deal", 0, 4, null!) };
        await using var store = await TestStore.OpenAsync(Found.Always(Found.Deal("Microsoft", "Oracle"), broken));

        var adding = () => store.AddAsync("text with a broken record");

        await adding.Should().ThrowAsync<DbUpdateException>();
        (await store.AskAsync(db => db.Articles.CountAsync())).Should().Be(0);
        (await store.AskAsync(db => db.Deals.CountAsync())).Should().Be(0);
        (await store.AskAsync(db => db.Companies.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task No_deals_is_a_normal_answer()
    {
        await using var store = await TestStore.OpenAsync(Found.Always());

        (await store.AddAsync("A text without deals.")).Should().BeOfType<IngestOutcome.Added>().Which.Deals.Should().Be(0);
    }

    [Fact]
    public async Task A_language_that_cannot_be_read_is_kept_and_told()
    {
        await using var store = await TestStore.OpenAsync();

        var added = (await store.AddAsync("Őszintén szólva ezt a nyelvet még nem ismeri a program.", new ArticleDetails { Language = "hu" })).Should().BeOfType<IngestOutcome.Added>().Which;

        added.Language.Should().BeNull();
        added.Deals.Should().Be(0);
        added.Notes.Should().ContainSingle().Which.Should().Contain("hu");
    }

    [Fact]
    public async Task A_preview_shows_the_records_and_stores_nothing()
    {
        await using var store = await TestStore.OpenAsync(Found.Always(Found.Deal()));
        var draft = ((ReadOutcome.Done)store.Ingestor.ReadPasted("text to look at", ArticleDetails.None)).Draft;

        var preview = await store.Ingestor.PreviewAsync(draft, CancellationToken.None);

        preview.Result.Deals.Should().ContainSingle();
        preview.Duplicate.Should().BeNull();
        (await store.AskAsync(db => db.Articles.CountAsync())).Should().Be(0);
        await store.AddAsync("text to look at");
        (await store.Ingestor.PreviewAsync(draft, CancellationToken.None)).Duplicate.Should().NotBeNull();
    }

    [Fact]
    public async Task One_sentence_of_a_megabyte_is_stored()
    {
        await using var store = await TestStore.OpenAsync();

        (await store.AddAsync("OpenAI signs " + string.Concat(Enumerable.Repeat("and ", 250_000)) + "pays.")).Should().BeOfType<IngestOutcome.Added>();
    }

    [Theory]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("> ")]
    public async Task A_hundred_thousand_nested_brackets_are_stored(string bracket)
    {
        await using var store = await TestStore.OpenAsync();

        (await store.AddAsync("The deal " + string.Concat(Enumerable.Repeat(bracket, 100_000)))).Should().BeOfType<IngestOutcome.Added>();
    }
}
