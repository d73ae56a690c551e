namespace DealWatch.Extraction.Records.Pairs;

/// <summary>All readings of a pair.</summary>
/// <param name="Options">Most probable first.</param>
/// <param name="Any">Probability that the pair has a deal at all.</param>
/// <param name="AtPlaces">The best score of any reading at each place of the pair.</param>
internal sealed record PairScores(IReadOnlyList<PairOption> Options, double Any, IReadOnlyList<float> AtPlaces)
{
    /// <summary>Log-odds that the pair has a deal, bounded.</summary>
    public double LogOdds { get; } = Math.Log(Math.Max(1e-4, Any) / Math.Max(1e-4, 1 - Any));

    /// <summary>The same readings with another probability that there is a deal.</summary>
    public PairScores WithAny(double any) => new(
        [.. Options.Select(option => option with { Probability = Any > 0 ? option.Probability * any / Any : 0 })], any, AtPlaces);
}
