using System.CommandLine;
using System.Globalization;
using System.Text;
using DealWatch.Extraction;
using DealWatch.Extraction.Training;
using DealWatch.Web.Data;
using DealWatch.Web.Learning;

namespace DealWatch.Web.Commands;

/// <summary><c>train</c>: learns the weights of the extractor from labelled articles. The same files give the same bytes.</summary>
internal static class TrainCommand
{
    private const string Weights = "src/DealWatch.Extraction/Records/Data/weights.tsv";

    public static Command Create()
    {
        var paths = PathArgument.Create();
        paths.Description = "Label files, or folders with labelled articles that are read at any depth.";
        var target = new Option<string?>("--out") { Description = $"The weights file to write; built into the extractor by the next build. By default {Weights}." };
        var folder = new Option<string?>("--Storage:Folder", "--data") { Description = "Learn for this data folder: its weights.tsv, which DealWatch reads with in place of the shipped weights, is written if it reads better." };
        var folds = new Option<int>("--folds") { Description = "Parts that the articles are divided into for the report and the calibration.", DefaultValueFactory = _ => 10 };
        var predictions = new Option<string?>("--predictions") { Description = "File for what the models made of articles that they had not seen, as extract --format jsonl writes it." };
        var keepBetter = new Option<bool>("--keep-better") { Description = "Hold some articles out, and write the weights only if they read these better than the weights in use." };
        var command = new Command("train", "Learn the extractor's weights from labelled articles.") { paths, target, folder, folds, predictions, keepBetter };
        command.Validators.Add(result =>
        {
            if (result.GetValue(folder) is not null && result.GetValue(target) is not null)
            {
                result.AddError("Say either --out or --data: both name the file to write.");
            }
        });
        command.SetAction(result => Run(new TrainRequest(
            result.GetRequiredValue(paths),
            result.GetValue(folder) is { } data ? new StorageOptions { Folder = data }.WeightsFile : result.GetValue(target) ?? Weights,
            result.GetRequiredValue(folds),
            result.GetValue(predictions),
            result.GetValue(keepBetter) || result.GetValue(folder) is not null)));
        return command;
    }

    private static int Run(TrainRequest request)
    {
        try
        {
            var articles = TrainingFiles.Load(request.Paths);
            foreach (var folder in new[] { request.Target, request.Predictions }.OfType<string>().Select(file => Path.GetDirectoryName(Path.GetFullPath(file))!).Where(folder => !Directory.Exists(folder)))
            {
                Console.Error.WriteLine($"The folder {folder} for the output does not exist; run this from the root of the source tree, or say --out.");
                return ExitCode.WrongArguments;
            }

            return request.KeepBetter ? Compare(articles, request) : Replace(articles, request);
        }
        catch (FormatException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.SomeUnread;
        }
        catch (StorageException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.CannotStart;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The output file cannot be written: {exception.Message}");
            return ExitCode.WrongArguments;
        }
    }

    private static int Replace(IReadOnlyList<TrainingArticle> articles, TrainRequest request)
    {
        if (!CanFold(articles, request))
        {
            return ExitCode.WrongArguments;
        }

        var (_, weights) = Train(articles, request);
        File.WriteAllText(request.Target, weights, new UTF8Encoding(false));
        Console.Out.WriteLine($"Weights written to {request.Target}.");
        return ExitCode.Done;
    }

    /// <summary>Learns without the articles that are held out, and lets these decide.</summary>
    private static int Compare(IReadOnlyList<TrainingArticle> articles, TrainRequest request)
    {
        var parts = HeldOutArticles.Split(articles, ExtractorWeights.Record(request.Target));
        if (parts.Decide.Count < HeldOutArticles.FewestToDecide)
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Too few articles to decide by: a quarter of those that the weights in use have not seen is {parts.Decide.Count}, and at least {HeldOutArticles.FewestToDecide} are needed."));
            return ExitCode.WrongArguments;
        }

        if (!CanFold(parts.Learn, request))
        {
            return ExitCode.WrongArguments;
        }

        var before = ReadingScore.Of(ExtractorWeights.Load(request.Target), parts.Decide.Select(article => article.Labelled));
        var (trained, weights) = Train(parts.Learn, request);
        var after = ReadingScore.Of(trained, parts.Decide.Select(article => article.Labelled));
        Console.Out.WriteLine();
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Held out: {parts.Decide.Count} articles{(parts.IsSeenKnown ? " that neither has seen" : "; the weights in use do not say whether they have seen them, which would flatter them")}"));
        Console.Out.WriteLine($"in use {before.Text}");
        Console.Out.WriteLine($"new    {after.Text}");
        if (after.Core <= before.Core)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The new weights are not better (core F1 {after.Core:0.000}, in use {before.Core:0.000}): nothing was written."));
            return ExitCode.Done;
        }

        File.WriteAllText(request.Target, weights, new UTF8Encoding(false));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The new weights are better (core F1 {after.Core:0.000} instead of {before.Core:0.000}) and were written to {request.Target}. They count from the next start or build."));
        return ExitCode.Done;
    }

    private static bool CanFold(IReadOnlyList<TrainingArticle> articles, TrainRequest request)
    {
        if (request.Folds >= 2 && articles.Count >= request.Folds)
        {
            return true;
        }

        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{request.Folds} folds need at least 2 folds and an article for each; there are {articles.Count} labelled articles."));
        return false;
    }

    /// <summary>Learns, and prints what is reached on articles unseen.</summary>
    private static (DealExtractor Extractor, string Weights) Train(IReadOnlyList<TrainingArticle> articles, TrainRequest request)
    {
        var extractor = DealExtractor.Create();
        var run = new TrainingRun(extractor, articles.Select(article => article.Labelled));
        var validation = run.CrossValidate(request.Folds);
        using var weights = new StringWriter();
        var trained = run.TrainAll(weights, validation.Outcomes, Record(articles, validation));
        if (request.Predictions is { } predictions)
        {
            WritePredictions(articles, validation, extractor.Version, predictions);
        }

        foreach (var line in TrainingReport.Lines(validation))
        {
            Console.Out.WriteLine(line);
        }

        return (trained, weights.ToString());
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
        yield return HeldOutArticles.RecordOf(articles);
        yield return TrainingReport.Summary(validation);
    }
}
