namespace DealWatch.Extraction.Records.Pairs;

/// <summary>All readings of a pair.</summary>
/// <param name="Options">Most probable first.</param>
/// <param name="Any">Probability that the pair has a deal at all.</param>
internal sealed record PairScores(IReadOnlyList<PairOption> Options, double Any);
