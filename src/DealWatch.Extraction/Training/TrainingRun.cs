using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Training;

/// <summary>
/// Trains the record models from labelled articles: first in folds by article, so that every article is read once by models that never saw it
/// (for the report and the calibration), then on all of them.
/// </summary>
public sealed class TrainingRun
{
    private readonly DealExtractor _extractor;
    private readonly List<(LabelledArticle Article, MentionSet? Mentions)> _articles;

    /// <summary>Prepares a run.</summary>
    /// <param name="extractor">Reads the mentions; its own weights are not used.</param>
    /// <param name="articles">At least one labelled article for each fold.</param>
    public TrainingRun(DealExtractor extractor, IEnumerable<LabelledArticle> articles)
    {
        _extractor = extractor;
        _articles = [.. articles.OrderBy(article => article.Id, StringComparer.Ordinal).Select(article => (article, extractor.MentionsOf(article.Input)))];
    }

    /// <summary>Reads every article with models trained on the other folds.</summary>
    /// <param name="folds">Number of folds, at least 2.</param>
    /// <param name="options">Thresholds of the reading.</param>
    public IReadOnlyList<(LabelledArticle Article, ExtractionResult Result)> CrossValidate(int folds, ExtractorOptions options)
    {
        var results = new List<(LabelledArticle, ExtractionResult)>();
        for (var fold = 0; fold < folds; fold++)
        {
            var models = Train(fold, folds, Calibration.Identity, out _);
            foreach (var (article, _) in _articles.Where((_, i) => i % folds == fold))
            {
                results.Add((article, _extractor.With(models, options).Extract(article.Input)));
            }
        }

        return results;
    }

    /// <summary>Trains on all articles and writes the weights.</summary>
    /// <param name="writer">Receives the weights file.</param>
    /// <param name="calibrationOutcomes">Raw confidence and whether the record was right, from a cross-validated reading.</param>
    /// <param name="record">Lines that say what the models were trained on.</param>
    public DealExtractor TrainAll(TextWriter writer, IReadOnlyList<(double Raw, bool Right)> calibrationOutcomes, IEnumerable<string> record)
    {
        var models = Train(-1, 1, Calibration.Fit(calibrationOutcomes), out var names);
        ModelFile.Write(writer, models, names, record);
        return _extractor.With(models, null);
    }

    private RecordModels Train(int heldOut, int folds, Calibration calibration, out IReadOnlyDictionary<ulong, string> names)
    {
        var trainer = new RecordTrainer(_extractor.LexiconOf);
        var kept = _articles.Where((item, i) => item.Mentions is not null && (folds == 1 || i % folds != heldOut))
            .Select(item => (item.Article, item.Mentions!)).ToList();
        var models = trainer.Train(kept, calibration);
        names = trainer.Names;
        return models;
    }
}
