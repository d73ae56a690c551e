using System.CommandLine;
using System.Globalization;
using System.Text;
using DealWatch.Extraction;
using DealWatch.Extraction.Training;

namespace DealWatch.Web.Commands;

/// <summary><c>train</c>: learns the weights of the extractor from labelled articles. The same files give the same bytes.</summary>
internal static class TrainCommand
{
    private const string Weights = "src/DealWatch.Extraction/Records/Data/weights.tsv";

    public static Command Create()
    {
        var paths = PathArgument.Create();
        paths.Description = "Label files, or folders with labelled articles that are read at any depth.";
        var target = new Option<string>("--out") { Description = "The weights file to write; built into the extractor by the next build.", DefaultValueFactory = _ => Weights };
        var folds = new Option<int>("--folds") { Description = "Parts that the articles are divided into for the report and the calibration.", DefaultValueFactory = _ => 10 };
        var predictions = new Option<string?>("--predictions") { Description = "File for what the models made of articles that they had not seen, as extract --format jsonl writes it." };
        var command = new Command("train", "Learn the extractor's weights from labelled articles.") { paths, target, folds, predictions };
        command.SetAction(result => Run(
            result.GetRequiredValue(paths), result.GetRequiredValue(target), result.GetRequiredValue(folds), result.GetValue(predictions)));
        return command;
    }

    private static int Run(string[] paths, string target, int folds, string? predictions)
    {
        try
        {
            var articles = TrainingFiles.Load(paths);
            if (folds < 2 || articles.Count < folds)
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folds} folds need at least 2 folds and an article for each; there are {articles.Count} labelled articles."));
                return ExitCode.WrongArguments;
            }

            foreach (var folder in new[] { target, predictions }.OfType<string>().Select(file => Path.GetDirectoryName(Path.GetFullPath(file))!).Where(folder => !Directory.Exists(folder)))
            {
                Console.Error.WriteLine($"The folder {folder} for the output does not exist; run this from the root of the source tree, or say --out.");
                return ExitCode.WrongArguments;
            }

            Train(articles, target, folds, predictions);
            return ExitCode.Done;
        }
        catch (FormatException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.SomeUnread;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The output file cannot be written: {exception.Message}");
            return ExitCode.WrongArguments;
        }
    }

    private static void Train(IReadOnlyList<TrainingArticle> articles, string target, int folds, string? predictions)
    {
        var extractor = DealExtractor.Create();
        var run = new TrainingRun(extractor, articles.Select(article => article.Labelled));
        var validation = run.CrossValidate(folds);
        using (var weights = new StringWriter())
        {
            run.TrainAll(weights, validation.Outcomes, Record(articles, validation));
            File.WriteAllText(target, weights.ToString(), new UTF8Encoding(false));
        }

        if (predictions is not null)
        {
            WritePredictions(articles, validation, extractor.Version, predictions);
        }

        foreach (var line in TrainingReport.Lines(validation))
        {
            Console.Out.WriteLine(line);
        }

        Console.Out.WriteLine($"Weights written to {target}.");
    }

    private static void WritePredictions(IReadOnlyList<TrainingArticle> articles, CrossValidation validation, string version, string file)
    {
        using var text = new StreamWriter(file, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        var writer = ExtractionWriter.Create("jsonl", text);
        foreach (var (article, prediction) in articles.Zip(validation.Predictions))
        {
            writer.Write(new ExtractedArticle(article.File, article.Draft, version, prediction.Result));
        }

        writer.Close();
    }

    /// <summary>What the weights were trained on; no time and no path, so that the file depends on the articles alone.</summary>
    private static IEnumerable<string> Record(IReadOnlyList<TrainingArticle> articles, CrossValidation validation)
    {
        yield return "Learned by the command train; not to be edited by hand.";
        yield return string.Create(CultureInfo.InvariantCulture, $"{articles.Count} articles with {articles.Sum(article => article.Labelled.Deals.Count)} deals");
        foreach (var language in articles.GroupBy(article => article.Labelled.Language).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{language.Key}: {language.Count()} articles with {language.Sum(article => article.Labelled.Deals.Count)} deals");
        }

        yield return $"SHA-256 of the labels and texts: {TrainingFiles.Hash(articles)}";
        yield return TrainingReport.Summary(validation);
    }
}
