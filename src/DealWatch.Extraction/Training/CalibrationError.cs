namespace DealWatch.Extraction.Training;

/// <summary>Expected calibration error: how far confidence and share of right records lie apart, over ten bins of equal width, weighted by their records.</summary>
internal static class CalibrationError
{
    private const int Bins = 10;

    public static double Of(IReadOnlyCollection<(double Confidence, bool Right)> outcomes) => outcomes
        .GroupBy(outcome => Math.Clamp((int)(outcome.Confidence * Bins), 0, Bins - 1))
        .Sum(bin => Math.Abs(bin.Sum(outcome => outcome.Confidence - (outcome.Right ? 1 : 0)))) / Math.Max(1, outcomes.Count);
}
