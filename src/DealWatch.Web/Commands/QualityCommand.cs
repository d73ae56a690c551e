using System.CommandLine;
using System.Globalization;
using DealWatch.Web.Attestation;
using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Commands;

/// <summary><c>quality</c>: prints what the page of that name shows. Exit status 4 when something was found that must not be.</summary>
internal static class QualityCommand
{
    public static Command Create()
    {
        var folder = DataFolder.Create();
        var command = new Command("quality", "Check the library against what DealWatch promises of it.") { folder };
        command.SetAction((result, cancellationToken) => Unmatched.IsRefused(result) ? Task.FromResult(ExitCode.WrongArguments) : RunAsync(result.GetValue(folder), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? folder, CancellationToken cancellationToken)
    {
        await using var library = await OpenedLibrary.OpenAsync(folder, reads: false, cancellationToken);
        if (library is null)
        {
            return ExitCode.CannotStart;
        }

        await using var db = await library.Get<IDbContextFactory<DealWatchDbContext>>().CreateDbContextAsync(cancellationToken);
        var checks = await new QualityQueries(db, TimeProvider.System).AllAsync(cancellationToken);
        foreach (var check in checks)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{check.Title}: {check.Count:N0}{(check.IsFault ? " (there must be none)" : "")}"));
            foreach (var item in check.Items)
            {
                Console.Out.WriteLine($"  {item.Text}{(item.Detail is { } detail ? $" ({detail})" : "")}{(item.Path is { } path ? $"  {path}" : "")}");
            }
        }

        return checks.Any(check => check.IsFault) ? ExitCode.Faults : ExitCode.Done;
    }
}
