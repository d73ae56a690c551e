namespace DealWatch.Extraction.Records.Learning;

/// <summary>One decision with its right answer.</summary>
/// <param name="Options">What could be chosen; "none" is always possible too.</param>
/// <param name="Right">Numbers of the right options; empty when none is right.</param>
internal sealed record TrainingExample(IReadOnlyList<TrainingOption> Options, IReadOnlyList<int> Right)
{
    /// <summary>How often it is learned from in each pass; an ordinary example once.</summary>
    public int Times { get; init; } = 1;
}
