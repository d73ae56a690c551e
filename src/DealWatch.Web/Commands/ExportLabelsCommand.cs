using System.CommandLine;
using System.Globalization;
using System.Text;
using DealWatch.Web.Data;
using DealWatch.Web.Learning;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Commands;

/// <summary><c>export-labels</c>: writes what people have confirmed and corrected as labelled articles, which <c>train</c> learns from.</summary>
internal static class ExportLabelsCommand
{
    public static Command Create()
    {
        var target = new Argument<string>("FOLDER") { Description = "Where to write; made when it is not there. Files of the same name are replaced, others stay." };
        var folder = DataFolder.Create();
        var command = new Command("export-labels", "Write confirmed and corrected articles as labelled files to learn from.") { target, folder };
        command.SetAction((result, cancellationToken) => Unmatched.IsRefused(result)
            ? Task.FromResult(ExitCode.WrongArguments)
            : RunAsync(result.GetRequiredValue(target), result.GetValue(folder), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string target, string? folder, CancellationToken cancellationToken)
    {
        await using var library = await OpenedLibrary.OpenAsync(folder, reads: false, cancellationToken);
        if (library is null)
        {
            return ExitCode.CannotStart;
        }

        await using var db = await library.Get<IDbContextFactory<DealWatchDbContext>>().CreateDbContextAsync(cancellationToken);
        var labels = await new LabelExport(db).AllAsync(cancellationToken);
        try
        {
            Directory.CreateDirectory(target);
            foreach (var article in labels.Articles)
            {
                await File.WriteAllTextAsync(Path.Combine(target, $"{article.Id}.json"), article.Labels, new UTF8Encoding(false), cancellationToken);
                await File.WriteAllTextAsync(Path.Combine(target, $"{article.Id}.md"), article.Text, new UTF8Encoding(false), cancellationToken);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The labels cannot be written: {exception.Message}");
            return ExitCode.WrongArguments;
        }

        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Labelled articles written: {labels.Articles.Count:N0} (deals: {labels.Deals:N0}). Left out, since people have not said something on each of their records: {labels.Unclear.Count:N0}."));
        return ExitCode.Done;
    }
}
