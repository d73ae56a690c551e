using System.CommandLine;
using System.Text;
using DealWatch.Extraction;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Commands;

/// <summary><c>extract</c>: prints the deals of files and stores nothing.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = PathArgument.Create();
        var format = new Option<string>("--format") { Description = "json (one array), jsonl (an object a line) or text (for people).", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "jsonl", "text");
        var target = new Option<string?>("--out") { Description = "File to write to instead of standard output." };
        var explain = new Option<bool>("--explain") { Description = "Say why each record was made." };
        var command = new Command("extract", "Print the deals of articles; nothing is stored.") { paths, format, target, explain };
        command.SetAction(result => Run(
            result.GetRequiredValue(paths), result.GetRequiredValue(format), result.GetValue(target), result.GetValue(explain)));
        return command;
    }

    private static int Run(string[] paths, string format, string? target, bool explain)
    {
        Stream output;
        try
        {
            output = target is null ? Console.OpenStandardOutput() : File.Create(target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The output file cannot be written: {exception.Message}");
            return ExitCode.WrongArguments;
        }

        using var text = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" };
        return Extract(paths, ExtractionWriter.Create(format, text), DealExtractor.Create(new ExtractorOptions { Explain = explain }));
    }

    private static int Extract(string[] paths, ExtractionWriter writer, DealExtractor extractor)
    {
        var limit = new IngestionOptions().MaxFileBytes;
        var reader = new ArticleReader(limit);
        var unread = 0;
        foreach (var file in ArticleFiles.Find(paths))
        {
            switch (file.Read(reader, limit))
            {
                case ReadOutcome.Done done:
                    writer.Write(new ExtractedArticle(file.Label, done.Draft, extractor.Version, extractor.Extract(done.Draft.ToInput())));
                    break;
                case ReadOutcome.Unreadable bad:
                    Console.Error.WriteLine($"{file.Shown}: {bad.Reason}");
                    unread++;
                    break;
                case ReadOutcome.TooLarge large:
                    Console.Error.WriteLine($"{file.Shown}: It is larger than {ArticleReader.Megabytes(large.LimitBytes)}.");
                    unread++;
                    break;
            }
        }

        writer.Close();
        return unread == 0 ? ExitCode.Done : ExitCode.SomeUnread;
    }
}
