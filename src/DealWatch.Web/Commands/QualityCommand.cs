using System.CommandLine;
using System.Globalization;
using DealWatch.Web.Attestation;
using DealWatch.Web.Data;
using DealWatch.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Commands;

/// <summary><c>quality</c>: prints what the page of that name shows. Exit status 4 when something was found that must not be.</summary>
internal static class QualityCommand
{
    public static Command Create()
    {
        var folder = new Option<string?>("--Storage:Folder", "--data") { Description = "The data folder; else the one of the environment (Storage__Folder) or of the checkout." };
        var command = new Command("quality", "Check the library against what DealWatch promises of it.") { folder };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetValue(folder), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? folder, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddEnvironmentVariables()
            .AddInMemoryCollection(folder is null ? [] : [new("Storage:Folder", folder)])
            .Build());
        services.AddLogging();
        services.AddStorage();
        await using var provider = services.BuildServiceProvider();
        try
        {
            await provider.GetRequiredService<Storage>().OpenAsync(cancellationToken);
        }
        catch (Exception exception) when (StartFailure.Reason(exception) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return ExitCode.CannotStart;
        }

        await using var db = await provider.GetRequiredService<IDbContextFactory<DealWatchDbContext>>().CreateDbContextAsync(cancellationToken);
        var checks = await new QualityQueries(db, TimeProvider.System).AllAsync(cancellationToken);
        foreach (var check in checks)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{check.Title}: {check.Count:N0}{(check.IsFault ? " (there must be none)" : "")}"));
            foreach (var item in check.Items)
            {
                Console.Out.WriteLine($"  {item.Text}{(item.Path is { } path ? $"  {path}" : "")}");
            }
        }

        return checks.Any(check => check.IsFault) ? ExitCode.Faults : ExitCode.Done;
    }
}
