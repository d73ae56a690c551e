using System.Diagnostics;

namespace DealWatch.Web.Tests.Http;

public sealed class CommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dealwatch-command-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_data_folder_of_the_environment_counts_for_ingest_too()
    {
        var article = Path.Combine(_folder, "note.txt");
        await File.WriteAllTextAsync(article, UploadSamples.Text("ingest"));

        var (status, said) = await RunAsync("ingest", article);

        status.Should().Be(0, said);
        said.Should().Contain("Articles added: 1 ");
        File.Exists(Path.Combine(_folder, "data", "dealwatch.db")).Should().BeTrue();
    }

    [Theory]
    [InlineData("serf")]
    [InlineData("extract")]
    [InlineData("extract", "--format", "xml", "note.txt")]
    public async Task Wrong_arguments_are_told_and_give_status_two(params string[] arguments)
    {
        var (status, said) = await RunAsync(arguments);

        status.Should().Be(2);
        said.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Fact]
    public async Task A_file_that_is_not_there_gives_status_three_and_the_others_are_printed()
    {
        var article = Path.Combine(_folder, "note.txt");
        await File.WriteAllTextAsync(article, UploadSamples.Text("extract"));

        var (status, said) = await RunAsync("extract", "--format", "jsonl", Path.Combine(_folder, "missing.txt"), article);

        status.Should().Be(3);
        said.Should().Contain("missing.txt").And.Contain("\"id\":\"note\"");
    }

    private async Task<(int Status, string Said)> RunAsync(params string[] arguments)
    {
        using var program = Process.Start(RunningApp.StartInfo(Path.Combine(_folder, "data"), arguments))!;
        var said = await Task.WhenAll(program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        return (program.ExitCode, string.Concat(said));
    }
}
