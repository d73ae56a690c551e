using DealWatch.Web.Commands;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Commands;

public sealed class IngestCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_are_stored_once()
    {
        _folder.Write("in/a.txt", "A text about the weather.");
        _folder.Write("in/b.txt", "Another text about the weather.");

        (await RunAsync(_folder.At("in"))).Should().Be(0);
        (await RunAsync(_folder.At("in"))).Should().Be(0);

        await using var store = await TestStore.OpenAsync(Found.Always(), _folder.At("data"));
        (await store.AskAsync(db => db.Articles.CountAsync())).Should().Be(2);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_by_the_exit_status() =>
        (await RunAsync(_folder.Write("a.txt", ""), _folder.Write("b.txt", "Words."))).Should().Be(3);

    [Fact]
    public async Task A_folder_in_use_is_told_by_the_exit_status()
    {
        await using var store = await TestStore.OpenAsync(Found.Always(), _folder.At("data"));

        (await RunAsync(_folder.Write("a.txt", "Words."))).Should().Be(1);
    }

    private Task<int> RunAsync(params string[] paths) =>
        CommandLine.RunAsync(["ingest", "--data", _folder.At("data"), .. paths], (_, _) => throw new InvalidOperationException("It must not serve."));
}
