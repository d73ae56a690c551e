namespace DealWatch.Extraction.Records.Pairs;

/// <summary>All readings of a pair.</summary>
/// <param name="Options">Most probable first.</param>
/// <param name="Any">Probability that the pair has a deal at all.</param>
/// <param name="AtPlaces">The best score of any reading at each place of the pair.</param>
internal sealed record PairScores(PairOption[] Options, double Any, float[] AtPlaces)
{
    /// <summary>Log-odds that the pair has a deal, bounded.</summary>
    public double LogOdds { get; } = Math.Log(Math.Max(1e-4, Any) / Math.Max(1e-4, 1 - Any));

    /// <summary>The same readings with another probability that there is a deal.</summary>
    public PairScores WithAny(double any)
    {
        var options = new PairOption[Options.Length];
        for (var i = 0; i < options.Length; i++)
        {
            options[i] = Options[i] with { Probability = Any > 0 ? Options[i].Probability * any / Any : 0 };
        }

        return new PairScores(options, any, AtPlaces);
    }
}
