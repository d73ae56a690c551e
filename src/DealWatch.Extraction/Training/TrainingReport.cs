namespace DealWatch.Extraction.Training;

/// <summary>Says for people how good cross-validated models are.</summary>
public static class TrainingReport
{
    /// <summary>Lines of the report: each language and all of them, the slots of all, the calibration.</summary>
    public static IReadOnlyList<string> Lines(CrossValidation validation)
    {
        var languages = validation.Predictions.GroupBy(item => item.Article.Language ?? item.Result.Language ?? "?").OrderBy(group => group.Key, StringComparer.Ordinal);
        var all = Score(validation.Predictions);
        return
        [
            FormattableString.Invariant($"Cross-validated in {validation.Folds} folds over {validation.Predictions.Count} articles with {validation.Predictions.Sum(item => item.Article.Deals.Count)} deals"),
            .. languages.Select(group => $"{group.Key,-4}{Score(group)}"),
            $"all {all}",
            "",
            "slot          P      R      F1     labelled",
            Row("deal", all.Deals),
            Row("party", all.Parties),
            Row("role", all.Roles),
            .. Enum.GetValues<Slot>().Select(slot => Row(slot.ToString(), all[slot])),
            "",
            Calibration(validation),
        ];
    }

    /// <summary>The report in one line, for the record of a weights file.</summary>
    public static string Summary(CrossValidation validation) =>
        FormattableString.Invariant($"cross-validated in {validation.Folds} folds: {Score(validation.Predictions).ToString().Trim()}; {Calibration(validation)}");

    private static ArticleScore Score(IEnumerable<(LabelledArticle Article, Records.ExtractionResult Result)> predictions)
    {
        var score = new ArticleScore();
        foreach (var (article, result) in predictions)
        {
            score.Add(article.Deals, result.Deals);
        }

        return score;
    }

    private static string Row(string name, Tally tally) =>
        FormattableString.Invariant($"{name,-12}  {tally.Precision:0.000}  {tally.Recall:0.000}  {tally.F1:0.000}  {tally.Right + tally.Missed}");

    private static string Calibration(CrossValidation validation) => FormattableString.Invariant(
        $"calibration error (ECE, 10 bins) {CalibrationError.Of(validation.Calibrated):0.000}, uncalibrated {CalibrationError.Of(validation.Outcomes):0.000}, over {validation.Outcomes.Count} records");
}
