using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>Scores every reading of a pair at every place; the best place of a reading counts.</summary>
internal sealed class PairScorer(LinearModel model, MentionSet mentions, CueLexicon lexicon, Dictionary<ulong, string>? names = null)
{
    private readonly PairFeatures _features = new(mentions, lexicon, names);

    /// <summary>The features of a pair's places, once for each side that may pay.</summary>
    public List<(PairPlace Place, FeatureVector FirstPays, FeatureVector SecondPays)> Features(EntityPair pair)
    {
        var together = pair.Places.Count(place => !place.FirstIsImplied);
        var all = new List<(PairPlace, FeatureVector, FeatureVector)>(pair.Places.Count);
        for (var i = 0; i < pair.Places.Count; i++)
        {
            var place = pair.Places[i];
            all.Add((place, _features.At(place, together, i == 0, payerFirst: true), _features.At(place, together, i == 0, payerFirst: false)));
        }

        return all;
    }

    public PairScores Score(EntityPair pair)
    {
        var best = new PairOption?[DealShape.TypeCount * 2];
        Span<float> scores = stackalloc float[DealShape.TypeCount];
        var atPlaces = new List<float>(pair.Places.Count);
        foreach (var (place, firstPays, secondPays) in Features(pair))
        {
            model.Scores(firstPays, scores);
            var highest = Highest(scores);
            Keep(best, pair, place, place.First.Entity, firstPays, scores);
            model.Scores(secondPays, scores);
            Keep(best, pair, place, place.Second.Entity, secondPays, scores);
            atPlaces.Add(Math.Max(highest, Highest(scores)));
        }

        var options = best.OfType<PairOption>().ToList();
        var top = Math.Max(0, options.Max(option => option.Score));
        var none = Math.Exp(-top);
        var z = none + options.Sum(option => Math.Exp(option.Score - top));
        return new PairScores(
            [.. options.Select(option => option with { Probability = Math.Exp(option.Score - top) / z }).OrderByDescending(option => option.Score)],
            1 - (none / z),
            atPlaces);
    }

    private static float Highest(ReadOnlySpan<float> scores)
    {
        var highest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        return highest;
    }

    private static void Keep(PairOption?[] best, EntityPair pair, PairPlace place, int payer, FeatureVector features, Span<float> scores)
    {
        for (var type = 0; type < scores.Length; type++)
        {
            // A partnership has no sides: the one named first stands for the payer.
            if ((DealType)type == DealType.Partnership && payer != place.First.Entity)
            {
                continue;
            }

            var slot = (DealType)type == DealType.Partnership ? type * 2 : (type * 2) + (payer == pair.A ? 0 : 1);
            if (best[slot] is not { } held || scores[type] > held.Score)
            {
                best[slot] = new PairOption((DealType)type, payer, place, features, scores[type], 0);
            }
        }
    }
}
