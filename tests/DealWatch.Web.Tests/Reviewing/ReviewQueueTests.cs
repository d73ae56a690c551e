using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reviewing;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Reviewing;

public sealed class ReviewQueueTests : IAsyncLifetime
{
    private static readonly UsdRates Rates = UsdRates.Load();

    private TestStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = await TestStore.OpenAsync(ReviewArticles.Extract);
        await ReviewArticles.AddAsync(_store.Ingestor, ReviewArticles.All);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Pages_show_every_question_once_in_the_order_of_the_whole_also_where_the_same_hangs_on_many()
    {
        await EvenStakesAsync();
        var whole = await PageAsync(null, null, 100);
        whole.Should().HaveCount(6);

        foreach (var size in (int[])[1, 2, 3])
        {
            var paged = new List<QueueEntry>();
            for (var page = await PageAsync(null, null, size); page.Count > 0; page = await PageAsync(null, QueueCursor.Parse(QueueCursor.ToText(paged[^1])), size))
            {
                paged.AddRange(page);
            }

            paged.Should().Equal(whole, "in pages of {0}", size);
        }
    }

    [Fact]
    public async Task A_kind_shows_its_own_questions()
    {
        foreach (var kind in Enum.GetValues<ReviewKind>())
        {
            (await PageAsync(kind, null, 100)).Should().OnlyContain(entry => entry.Kind == kind);
        }
    }

    [Fact]
    public async Task Counts_what_it_shows()
    {
        var counts = await _store.AskAsync(db => new ReviewQueue(db).CountAsync(CancellationToken.None));

        foreach (var kind in Enum.GetValues<ReviewKind>())
        {
            (await PageAsync(kind, null, 100)).Should().HaveCount(counts[kind], "of {0}", kind);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.conflict.1.0")]
    [InlineData("-1.conflict.1.0.value")]
    [InlineData("1.rumour.1.0.value")]
    [InlineData("99999999999999999999.conflict.1.0.value")]
    [InlineData("1.conflict.x.0.value")]
    public void What_is_no_cursor_is_none(string text) => QueueCursor.Parse(text).Should().BeNull();

    [Fact]
    public void Keeps_the_large_sums_of_an_article_without_deals_each_once()
    {
        var article = Article();
        var result = Stating(90, 5_000_000, 620_000_000, 480_000_000, 620_000_000, 300_000_000, 200_000_000, 2_000_000_000_000);

        UnreadSums.Keep(article, result, Rates);

        article.Sums.Select(sum => sum.AmountUsd).Should().Equal(620_000_000, 480_000_000, 300_000_000);
        article.Stake.Should().Be(6_200_000);
    }

    [Fact]
    public void Asks_nothing_of_an_article_with_a_deal_and_forgets_the_sums_that_it_had_before()
    {
        var article = Article();
        UnreadSums.Keep(article, Stating(620_000_000), Rates);

        UnreadSums.Keep(article, Stating(620_000_000) with { Deals = [Found.Deal()] }, Rates);

        article.Sums.Should().BeEmpty();
        article.Stake.Should().BeNull();
    }

    private static Article Article() => new()
    {
        Text = "",
        Format = ArticleFormat.PlainText,
        ContentHash = "",
        DisplayTitle = "",
        ExtractorVersion = "",
        Published = new DateOnly(2025, 11, 3),
    };

    private static ExtractionResult Stating(params long[] amounts) => new("en", [], [], [])
    {
        Quantities = [.. amounts.Select(amount => new FoundMention(MentionKind.Money, 0, 1) { Amount = amount, Currency = "USD" }), new FoundMention(MentionKind.Power, 0, 1) { Megawatts = 1e9 }],
    };

    private Task<List<QueueEntry>> PageAsync(ReviewKind? kind, QueueEntry? after, int size) =>
        _store.AskAsync(db => new ReviewQueue(db).PageAsync(kind, after, size, CancellationToken.None));

    private Task EvenStakesAsync() => _store.AskAsync(async db =>
    {
        await db.DealFields.ExecuteUpdateAsync(row => row.SetProperty(field => field.Stake, 7));
        await db.Companies.Where(company => company.Stake != null).ExecuteUpdateAsync(row => row.SetProperty(company => company.Stake, 7));
        await db.Doubts.ExecuteUpdateAsync(row => row.SetProperty(doubt => doubt.Stake, 7));
        return await db.Articles.Where(article => article.Stake != null).ExecuteUpdateAsync(row => row.SetProperty(article => article.Stake, 7));
    });
}
