using System.CommandLine;
using System.Globalization;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;
using Spectre.Console;

namespace DealWatch.Web.Commands;

/// <summary><c>ingest</c>: stores files as the upload form does.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var paths = PathArgument.Create();
        var folder = DataFolder.Create();
        var command = new Command("ingest", "Store articles and their deals.") { paths, folder };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(paths), result.GetValue(folder), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string? folder, CancellationToken cancellationToken)
    {
        await using var library = await OpenedLibrary.OpenAsync(folder, reads: true, cancellationToken);
        if (library is null)
        {
            return ExitCode.CannotStart;
        }

        var tally = await IngestAsync(library.Get<ArticleIngestor>(), [.. ArticleFiles.Find(paths)], cancellationToken);
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Articles added: {tally.Added:N0} (deals: {tally.Deals:N0}). There already: {tally.Duplicates:N0}. Not read: {tally.Unread:N0}."));
        return tally.Unread == 0 ? ExitCode.Done : ExitCode.SomeUnread;
    }

    private static async Task<IngestTally> IngestAsync(ArticleIngestor ingestor, IReadOnlyList<ArticleFile> files, CancellationToken cancellationToken)
    {
        var tally = new IngestTally();
        if (Console.IsOutputRedirected)
        {
            await EachAsync(() => { });
        }
        else
        {
            await AnsiConsole.Progress().StartAsync(async progress =>
            {
                var bar = progress.AddTask("Reading articles", maxValue: Math.Max(1, files.Count));
                await EachAsync(() => bar.Increment(1));
            });
        }

        return tally;

        async Task EachAsync(Action done)
        {
            foreach (var file in files)
            {
                var outcome = await ingestor.AddAsync(ingestor.Read(file), cancellationToken);
                tally.Count(outcome);
                if (Problem(outcome) is { } problem)
                {
                    await Console.Error.WriteLineAsync($"{file.Shown}: {problem}");
                }

                done();
            }
        }
    }

    private static string? Problem(IngestOutcome outcome) => outcome switch
    {
        IngestOutcome.Unreadable bad => bad.Reason,
        IngestOutcome.TooLarge large => $"It is larger than {ArticleReader.Megabytes(large.LimitBytes)}.",
        _ => null,
    };
}
