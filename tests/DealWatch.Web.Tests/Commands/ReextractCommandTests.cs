using DealWatch.Web.Commands;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Commands;

public sealed class ReextractCommandTests : IDisposable
{
    private const string Text = "OpenAI has signed a seven-year contract worth $38 billion with Amazon for cloud capacity.";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Articles_are_read_again_and_the_run_is_on_record()
    {
        await RunAsync("ingest", "--data", _folder.At("data"), _folder.Write("one.txt", Text));
        await using (var store = await TestStore.OpenAsync(folder: _folder.At("data")))
        {
            await store.AskAsync(db => db.Reports.ExecuteUpdateAsync(set => set.SetProperty(report => report.Amount, 1_000_000)));
            await store.AskAsync(db => db.Articles.ExecuteUpdateAsync(set => set.SetProperty(article => article.ExtractorVersion, "0.9")));
        }

        (await RunAsync("reextract", "--data", _folder.At("data"), "--dry-run")).Should().Be(0);
        (await AmountsAsync()).Should().Equal(1_000_000);
        (await RunAsync("reextract", "--data", _folder.At("data"), "--since", "2001-01-01")).Should().Be(0);

        (await AmountsAsync()).Should().Equal(38_000_000_000);
        await using var after = await TestStore.OpenAsync(folder: _folder.At("data"));
        var run = await after.AskAsync(db => db.Runs.SingleAsync());
        (run.By, run.FromVersion, run.Changed, run.Scope).Should().Be(("command line", "0.9", 1, "all articles, published since 2001-01-01"));
    }

    [Theory]
    [InlineData("--since", "yesterday")]
    [InlineData("--since", "03.11.2025")]
    [InlineData("--sins", "2025-11-03")]
    public async Task Wrong_arguments_are_told_by_the_exit_status(params string[] arguments) =>
        (await RunAsync(["reextract", "--data", _folder.At("data"), .. arguments])).Should().Be(2);

    [Fact]
    public async Task A_folder_that_is_in_use_is_told_by_the_exit_status()
    {
        await using var store = await TestStore.OpenAsync(folder: _folder.At("data"));

        (await RunAsync("reextract", "--data", _folder.At("data"))).Should().Be(1);
    }

    private static Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments, (_, _) => throw new InvalidOperationException("It must not serve."));

    private async Task<List<long?>> AmountsAsync()
    {
        await using var store = await TestStore.OpenAsync(folder: _folder.At("data"));
        return await store.AskAsync(db => db.Reports.Select(report => report.Amount).ToListAsync());
    }
}
