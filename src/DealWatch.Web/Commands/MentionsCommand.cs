using System.CommandLine;
using System.Text;
using System.Text.Json;
using DealWatch.Extraction;

namespace DealWatch.Web.Commands;

/// <summary><c>mentions</c>: prints the quantities of texts, a line each, to measure the readers of quantities by themselves.</summary>
internal static class MentionsCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Lines of JSON: id, language (or null) and text." };
        var command = new Command("mentions", "Print the money, durations and other quantities of texts.") { file };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, CancellationToken cancellationToken)
    {
        var extractor = DealExtractor.Create();
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        var number = 0;
        try
        {
            await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                {
                    await output.WriteLineAsync(MentionsJson.Answer(line, extractor));
                }
            }

            return ExitCode.Done;
        }
        catch (JsonException exception)
        {
            await Console.Error.WriteLineAsync($"{file}, line {number}: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
        }

        return ExitCode.SomeUnread;
    }
}
