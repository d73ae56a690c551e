using DealWatch.Extraction.Records;
using DealWatch.Web.Attestation;
using DealWatch.Web.Commands;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Search;

public sealed class QualityQueriesTests
{
    [Fact]
    public async Task What_promises_were_broken_and_what_deserves_a_look_is_found()
    {
        var ended = Found.Deal("Microsoft", "Oracle", 10);
        await using var store = await TestStore.OpenAsync(Found.By(
            ("bare", [Found.Deal() with { Evidence = [] }]),
            ("seven", [Quoted(Found.Deal("OpenAI", "Oracle", 300)) with { DurationMonths = 84 }]),
            ("six", [Quoted(Found.Deal("OpenAI", "Oracle", 300)) with { DurationMonths = 72 }]),
            ("talks", [Quoted(Found.Deal("Microsoft", "Nvidia", null, status: DealStatus.Talks))]),
            ("signed", [Quoted(ended)]),
            ("over", [Quoted(ended) with { Status = DealStatus.Ended }])));
        foreach (var (word, day) in ((string, int)[])[("bare", 1), ("seven", 2), ("six", 2), ("talks", 3), ("signed", 4), ("over", 9)])
        {
            await store.AddAsync("the text: " + word, new ArticleDetails { Published = new DateOnly(2024, 1, day) });
        }

        var checks = await store.AskAsync(db => new QualityQueries(db, TimeProvider.System).AllAsync(CancellationToken.None));

        Count("Fields without words").Should().BeGreaterThan(0);
        Count("Ended deals that sums").Should().Be(0);
        Count("Values newer").Should().Be(0);
        Count("Sources that contradict").Should().Be(1);
        Count("Talks without news").Should().Be(1);
        Count("Deals with one").Should().Be(2);
        Count("Versions").Should().Be(1);
        checks.Single(check => check.Title.StartsWith("Sources that contradict", StringComparison.Ordinal)).Items.Should().ContainSingle()
            .Which.Detail.Should().Be("Compute · $300 billion · 2 January 2024 · on term");
        checks.Single(check => check.IsFault).Title.Should().StartWith("Fields without words");
        checks.Single(check => check.Title.StartsWith("Talks", StringComparison.Ordinal)).Items.Should().ContainSingle().Which.Path.Should().EndWith("/microsoft-nvidia");

        int Count(string title) => checks.Single(check => check.Title.StartsWith(title, StringComparison.Ordinal)).Count;
    }

    [Fact]
    public async Task A_sum_that_counts_an_ended_deal_is_found()
    {
        await using var store = await TestStore.OpenAsync(Found.By(("signed", [Found.Deal()]), ("over", [Found.Deal(status: DealStatus.Ended)])));
        await store.AddAsync("signed", new ArticleDetails { Published = new DateOnly(2025, 1, 1) });
        await store.AddAsync("over", new ArticleDetails { Published = new DateOnly(2025, 3, 1) });
        await store.AskAsync(db => db.Deals.ExecuteUpdateAsync(deal => deal.SetProperty(d => d.Status, DealStatus.Signed)));

        var checks = await store.AskAsync(db => new QualityQueries(db, TimeProvider.System).AllAsync(CancellationToken.None));

        checks.Should().ContainSingle(check => check.IsFault && check.Title.StartsWith("Ended deals", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_command_tells_by_its_exit_status_whether_all_holds()
    {
        using var folder = new TempFolder();
        await (await TestStore.OpenAsync(Found.Always(), folder.Path)).DisposeAsync();

        (await RunAsync(folder.Path)).Should().Be(ExitCode.Done);
        await using (var store = await TestStore.OpenAsync(Found.Always(Found.Deal() with { Evidence = [] }), folder.Path))
        {
            await store.AddAsync("text");
        }

        (await RunAsync(folder.Path)).Should().Be(ExitCode.Faults);
    }

    private static Task<int> RunAsync(string folder) =>
        CommandLine.RunAsync(["quality", "--data", folder], (_, _) => throw new InvalidOperationException("It must not serve."));

    private static ExtractedDeal Quoted(ExtractedDeal deal) => deal with
    {
        Evidence = [.. ((string[])["value", "durationMonths", "parties[0]", "parties[1]"]).Select(field => new FieldEvidence(field, 0, 4, "text"))],
    };
}
