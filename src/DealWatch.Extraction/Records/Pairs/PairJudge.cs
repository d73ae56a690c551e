using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>
/// Looks at all pairs of an article twice: scores each by itself, then judges it among the others, where rivals weaken and companions of a list
/// strengthen it (stacked generalisation, Wolpert 1992).
/// </summary>
/// <param name="scorer">Scores a pair by itself.</param>
/// <param name="trees">Whether a pair has a deal; none to keep the scores as they are.</param>
/// <param name="further">Whether a pair has a deal of another kind beside its first.</param>
/// <param name="mentions">The article.</param>
/// <param name="lexicon">Cues of its language.</param>
internal sealed class PairJudge(PairScorer scorer, TreeModel trees, TreeModel further, MentionSet mentions, CueLexicon lexicon)
{
    /// <summary>
    /// Log-odds below which a pair is not judged again: six in ten are, and one in sixteen of those with a deal, of which hardly any would be found.
    /// </summary>
    private const double LeastOdds = -4;

    /// <summary>A pair that is less likely to have a deal at all is not asked for a further one.</summary>
    private const double LeastForFurther = 0.1;

    private readonly float[] _signs = new float[PairSigns.Names.Count];
    private readonly float[] _furtherSigns = new float[FurtherSigns.Names.Count];

    /// <summary>Every pair with its readings and the final probability that it has a deal.</summary>
    public List<JudgedPair> Judge(IReadOnlyList<EntityPair> pairs)
    {
        var scores = pairs.Select(scorer.Score).ToList();
        return trees.IsEmpty ? [.. pairs.Zip(scores, (pair, score) => new JudgedPair(pair, score, []))] : [.. Unlikely(pairs, scores), .. Situations(pairs, scores).Select(Judge)];
    }

    /// <summary>The numbers of every pair that is judged and of its further readings, for training.</summary>
    public IEnumerable<(PairSituation First, float[] Signs, IReadOnlyList<(PairOption Reading, float[] Signs)> Further)> Signs(IReadOnlyList<EntityPair> pairs) =>
        Situations(pairs, [.. pairs.Select(scorer.Score)]).Select(first =>
            (first, PairSigns.Of(first), (IReadOnlyList<(PairOption, float[])>)[.. FurtherReadings(first).Select(reading => (reading, FurtherSigns.Of(first, first.At(reading))))]));

    private JudgedPair Judge(PairSituation first)
    {
        PairSigns.Fill(first, _signs);
        var judged = first.Scores.WithAny(trees.Probability(_signs));
        return new JudgedPair(first.Pair, judged, judged.Any < LeastForFurther || further.IsEmpty
            ? []
            : [.. FurtherReadings(first).Select(reading => reading with { Probability = further.Probability(FurtherSigns.Fill(first, first.At(reading), _furtherSigns)) })]);
    }

    /// <summary>The likeliest reading of each family that the first is not of.</summary>
    private static IEnumerable<PairOption> FurtherReadings(PairSituation first) => first.Scores.Options
        .Where(option => DealShape.FamilyOfType[(int)option.Type] != DealShape.FamilyOfType[(int)first.Best.Type])
        .DistinctBy(option => DealShape.FamilyOfType[(int)option.Type]);

    private static IEnumerable<JudgedPair> Unlikely(IReadOnlyList<EntityPair> pairs, List<PairScores> scores) =>
        pairs.Zip(scores).Where(item => item.Second.LogOdds < LeastOdds).Select(item => new JudgedPair(item.First, item.Second, []));

    private IEnumerable<PairSituation> Situations(IReadOnlyList<EntityPair> pairs, List<PairScores> scores)
    {
        var field = new PairField(mentions, new SentenceViews(mentions, lexicon), pairs, scores);
        return Enumerable.Range(0, pairs.Count).Where(i => scores[i].LogOdds >= LeastOdds).Select(i => new PairSituation(field, i));
    }
}
