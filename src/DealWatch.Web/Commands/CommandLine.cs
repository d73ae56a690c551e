using System.CommandLine;

namespace DealWatch.Web.Commands;

/// <summary>The command line of the executable. Without a command it serves.</summary>
internal static class CommandLine
{
    /// <param name="serve">Runs the web app with the arguments that are left, which are its options.</param>
    public static async Task<int> RunAsync(string[] args, Func<string[], CancellationToken, Task<int>> serve)
    {
        var serveCommand = new Command("serve", "Serve the web app (the default). Options are --Section:Key=value, such as --Storage:Folder=FOLDER.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        serveCommand.SetAction((result, cancellationToken) => ServeAsync(result, serve, cancellationToken));
        var root = new RootCommand("DealWatch keeps the deals in news about AI computing power as sourced records.")
        {
            serveCommand,
            ExportLabelsCommand.Create(),
            ExtractCommand.Create(),
            IngestCommand.Create(),
            MentionsCommand.Create(),
            QualityCommand.Create(),
            ReextractCommand.Create(),
            TrainCommand.Create(),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((result, cancellationToken) => ServeAsync(result, serve, cancellationToken));

        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync();
        }

        foreach (var error in parsed.Errors)
        {
            await Console.Error.WriteLineAsync(error.Message);
        }

        return ExitCode.WrongArguments;
    }

    private static async Task<int> ServeAsync(ParseResult result, Func<string[], CancellationToken, Task<int>> serve, CancellationToken cancellationToken)
    {
        string[] options = [.. result.UnmatchedTokens];
        if (options.Length > 0 && !options[0].StartsWith("--", StringComparison.Ordinal))
        {
            await Console.Error.WriteLineAsync($"There is no command '{options[0]}'; --help lists them.");
            return ExitCode.WrongArguments;
        }

        return await serve(options, cancellationToken);
    }
}
