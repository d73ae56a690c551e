namespace DealWatch.Extraction.Records.Pairs;

/// <summary>A pair with its readings as they are judged among all pairs of the article.</summary>
/// <param name="Pair">The two entities.</param>
/// <param name="Scores">All readings, with the final probability that there is a deal.</param>
/// <param name="Further">The likeliest reading of every other family, with the probability that it is a deal beside the first.</param>
internal sealed record JudgedPair(EntityPair Pair, PairScores Scores, IReadOnlyList<PairOption> Further);
