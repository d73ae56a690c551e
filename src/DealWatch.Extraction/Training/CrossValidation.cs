using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Training;

/// <summary>What models made of articles that they never saw.</summary>
/// <param name="Folds">Number of folds.</param>
/// <param name="Predictions">Every article as it is read by the models and the calibration of the other folds, in order of the articles' names.</param>
/// <param name="Outcomes">Raw confidence of every record, also of unlikely ones, and whether the record is right: the labels have a deal of its kind with all its parties.</param>
/// <param name="Calibrated">The same with the confidence by the calibration of the other folds.</param>
public sealed record CrossValidation(
    int Folds,
    IReadOnlyList<(LabelledArticle Article, ExtractionResult Result)> Predictions,
    IReadOnlyList<(double Raw, bool Right)> Outcomes,
    IReadOnlyList<(double Confidence, bool Right)> Calibrated);
