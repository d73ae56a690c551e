using System.Diagnostics;

namespace DealWatch.Web.Tests.Http;

public sealed class StartTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_first_start_reads_the_seeds()
    {
        using var visitor = new Visitor(app);

        (await visitor.OpenAsync("/")).Text.Should().Contain("OpenAI").And.Contain("$38 billion");
        (await StoredArticles.CountAsync(app)).Should().BeGreaterThan(0);
    }

    [Fact]
    public void The_data_folder_is_the_owners_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
            | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        var open = Directory.EnumerateFileSystemEntries(app.DataFolder, "*", SearchOption.AllDirectories).Append(app.DataFolder)
            .Where(entry => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(entry) & Others) != 0);

        open.Should().BeEmpty();
    }

    [Fact]
    public async Task A_second_program_on_the_same_folder_says_so_and_ends()
    {
        using var second = Process.Start(RunningApp.StartInfo(app.DataFolder))!;

        var said = await second.StandardError.ReadToEndAsync() + await second.StandardOutput.ReadToEndAsync();
        await second.WaitForExitAsync();

        second.ExitCode.Should().NotBe(0);
        said.Should().Contain(app.DataFolder).And.NotContain("   at ");
    }

    [Fact]
    public async Task An_address_for_other_machines_needs_to_be_allowed()
    {
        var start = RunningApp.StartInfo(Directory.CreateTempSubdirectory("dealwatch-remote-").FullName);
        start.Environment["Server__Urls"] = "http://0.0.0.0:0";
        using var program = Process.Start(start)!;

        var said = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();

        program.ExitCode.Should().NotBe(0);
        said.Should().Contain("AllowRemote").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("Ingestion__MaxFileBytes", "much")]
    [InlineData("Ingestion__MaxFileBytes", "5")]
    [InlineData("Server__AllowRemote", "perhaps")]
    [InlineData("Server__Urls", "nonsense")]
    public async Task An_option_that_makes_no_sense_is_named(string option, string value)
    {
        var start = RunningApp.StartInfo(Directory.CreateTempSubdirectory("dealwatch-option-").FullName);
        start.Environment[option] = value;

        using var program = Process.Start(start)!;
        var said = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();

        program.ExitCode.Should().Be(1);
        said.Should().Contain(option.Replace("__", ":", StringComparison.Ordinal)).And.NotContain("   at ");
    }
}
