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
    /// <summary>Low, so that the calibration knows how seldom an unlikely record is right.</summary>
    private static readonly ExtractorOptions Everything = new() { RecordThreshold = 0.05, ArticleThreshold = 0 };

    private readonly DealExtractor _extractor;
    private readonly List<(LabelledArticle Article, MentionSet? Mentions)> _articles;
    private readonly List<MentionSet?> _asUnknown;

    /// <summary>Prepares a run.</summary>
    /// <param name="extractor">Reads the mentions; its own weights are not used.</param>
    /// <param name="articles">At least one labelled article for each fold.</param>
    public TrainingRun(DealExtractor extractor, IEnumerable<LabelledArticle> articles)
    {
        _extractor = extractor;
        _articles = [.. articles.OrderBy(article => article.Id, StringComparer.Ordinal).Select(article => (article, extractor.MentionsOf(article.Input)))];
        var ignorant = extractor.Without(HiddenCompanies.Choose(_articles.Where(item => item.Article.FromPress).Select(item => item.Mentions).OfType<MentionSet>()));
        _asUnknown = _articles.ConvertAll(item => item.Article.FromPress ? ignorant.MentionsOf(item.Article.Input) : null);
    }

    /// <summary>
    /// Reads every article twice with models trained on the other folds: at a low threshold for the outcomes that calibrate, then with the
    /// default thresholds and the calibration by the outcomes of the other folds.
    /// </summary>
    /// <param name="folds">Number of folds, at least 2.</param>
    public CrossValidation CrossValidate(int folds)
    {
        var models = TrainFolds(folds);
        var outcomes = ReadHeldOut(models, Everything)
            .SelectMany((item, i) => item.Result.Deals.Select(deal => (Fold: i % folds, Raw: deal.Confidence, Right: RecordOutcome.IsRight(deal, item.Article.Deals))))
            .ToList();
        var calibrated = models
            .Select((model, fold) => model with { Calibration = Calibration.Fit([.. outcomes.Where(o => o.Fold != fold).Select(o => (o.Raw, o.Right))]) })
            .ToList();
        return new CrossValidation(
            folds,
            ReadHeldOut(calibrated, new ExtractorOptions()),
            [.. outcomes.Select(o => (o.Raw, o.Right))],
            [.. outcomes.Select(o => (calibrated[o.Fold].Calibration.Apply(o.Raw), o.Right))]);
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

    private List<RecordModels> TrainFolds(int folds)
    {
        var models = new RecordModels[folds];
        Parallel.For(0, folds, fold => models[fold] = Train(fold, folds, Calibration.Identity, out _));
        return [.. models];
    }

    private List<(LabelledArticle Article, ExtractionResult Result)> ReadHeldOut(List<RecordModels> folds, ExtractorOptions options)
    {
        var extractors = folds.Select(models => _extractor.With(models, options)).ToList();
        return [.. _articles.Select((item, i) => (item.Article, extractors[i % folds.Count].Extract(item.Article.Input)))];
    }

    private RecordModels Train(int heldOut, int folds, Calibration calibration, out IReadOnlyDictionary<ulong, string> names)
    {
        var trainer = new RecordTrainer(_extractor.LexiconOf);
        var kept = _articles.Zip(_asUnknown).Where((_, i) => folds == 1 || i % folds != heldOut)
            .SelectMany(item => (IEnumerable<(LabelledArticle Article, MentionSet? Mentions)>)[item.First, (item.First.Article with { NamesHidden = true }, item.Second)])
            .Where(item => item.Mentions is not null)
            .Select(item => (item.Article, item.Mentions!)).ToList();
        var models = trainer.Train(kept, calibration);
        names = trainer.Names;
        return models;
    }
}
