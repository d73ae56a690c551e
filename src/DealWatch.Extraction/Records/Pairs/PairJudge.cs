using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>
/// Looks at all pairs of an article twice: scores each by itself, then judges it among the others, where rivals weaken and companions of a list
/// strengthen it (stacked generalisation, Wolpert 1992).
/// </summary>
internal sealed class PairJudge(PairScorer scorer, TreeModel trees, MentionSet mentions, CueLexicon lexicon)
{
    /// <summary>Every pair with its readings and the final probability that it has a deal.</summary>
    public List<(EntityPair Pair, PairScores Scores)> Judge(IReadOnlyList<EntityPair> pairs)
    {
        var scores = pairs.Select(scorer.Score).ToList();
        if (trees.IsEmpty)
        {
            return [.. pairs.Zip(scores)];
        }

        return [.. Situations(pairs, scores).Select(situation =>
            (situation.Pair, situation.Scores.WithAny(trees.Probability(PairSigns.Of(situation)))))];
    }

    /// <summary>The numbers of every pair, for training.</summary>
    public IEnumerable<(EntityPair Pair, float[] Signs)> Signs(IReadOnlyList<EntityPair> pairs) =>
        Situations(pairs, [.. pairs.Select(scorer.Score)]).Select(situation => (situation.Pair, PairSigns.Of(situation)));

    private IEnumerable<PairSituation> Situations(IReadOnlyList<EntityPair> pairs, List<PairScores> scores)
    {
        var field = new PairField(mentions, new SentenceViews(mentions, lexicon), pairs, scores);
        return Enumerable.Range(0, pairs.Count).Select(i => new PairSituation(field, i));
    }
}
