using System.CommandLine;
using System.Globalization;
using DealWatch.Web.Reextraction;
using Spectre.Console;

namespace DealWatch.Web.Commands;

/// <summary><c>reextract</c>: reads stored articles with the current extractor, as the page of that name does.</summary>
internal static class ReextractCommand
{
    private const string By = "command line";

    public static Command Create()
    {
        var folder = DataFolder.Create();
        var since = new Option<string?>("--since") { Description = "Only articles published on that day or later, as 2025-11-03; those without a day by when they were added." };
        since.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Day(result.Tokens[0].Value) is null)
            {
                result.AddError($"--since must be a day such as 2025-11-03; '{result.Tokens[0].Value}' is none.");
            }
        });
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change, by deal and field, and change nothing." };
        var command = new Command("reextract", "Read stored articles again with the current extractor.") { folder, since, dryRun };
        command.SetAction((result, cancellationToken) => Unmatched.IsRefused(result) ? Task.FromResult(ExitCode.WrongArguments) : RunAsync(
            result.GetValue(folder), new ReadingScope { Since = result.GetValue(since) is { } day ? Day(day) : null }, result.GetValue(dryRun), cancellationToken));
        return command;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static async Task<int> RunAsync(string? folder, ReadingScope scope, bool dryRun, CancellationToken cancellationToken)
    {
        await using var library = await OpenedLibrary.OpenAsync(folder, reads: true, cancellationToken);
        if (library is null)
        {
            return ExitCode.CannotStart;
        }

        var reading = library.Get<StoredReading>();
        await (dryRun ? CompareAsync(reading, scope, cancellationToken) : ApplyAsync(reading, scope, cancellationToken));
        return ExitCode.Done;
    }

    private static async Task CompareAsync(StoredReading reading, ReadingScope scope, CancellationToken cancellationToken)
    {
        int articles = 0, changed = 0, otherwise = 0;
        await foreach (var difference in reading.CompareAsync(scope, 0, cancellationToken))
        {
            articles++;
            otherwise += difference?.ReadOtherwise ?? 0;
            if (difference is { Changes.Count: > 0 })
            {
                changed++;
                DifferenceText.Write(Console.Out, difference);
            }
        }

        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Articles looked at: {articles:N0}. Would change: {changed:N0}. Records that only their words or their confidence tell from before: {otherwise:N0}. Nothing was changed."));
    }

    private static async Task ApplyAsync(StoredReading reading, ReadingScope scope, CancellationToken cancellationToken)
    {
        var id = await reading.BeginAsync(scope, By, cancellationToken);
        var run = Console.IsOutputRedirected
            ? await reading.RunAsync(id, scope, _ => { }, cancellationToken)
            : await AnsiConsole.Progress().StartAsync(async progress =>
            {
                var bar = progress.AddTask("Reading articles");
                return await reading.RunAsync(id, scope, articles =>
                {
                    bar.MaxValue = articles;
                    bar.Increment(1);
                }, cancellationToken);
            });
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Articles read: {run.Read:N0} with extractor {run.ToVersion}. Changed: {run.Changed:N0} (records added: {run.ReportsAdded:N0}, changed: {run.ReportsChanged:N0}, gone: {run.ReportsGone:N0}, kept for what people said: {run.ReportsKept:N0}). Run {run.Id}."));
    }
}
