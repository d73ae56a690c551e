using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>Scores every reading of a pair at every place; the best place of a reading counts.</summary>
internal sealed class PairScorer(LinearModel model, MentionSet mentions, CueLexicon lexicon, Dictionary<ulong, string>? names = null)
{
    private static readonly int Slots = DealShape.TypeCount * 2;

    private readonly PairFeatures _features = new(mentions, lexicon, names);

    /// <summary>
    /// The best place so far of each type and side that pays; nothing when the place is null. Kept field by field, because moving whole entries leaves the
    /// processor in a state in which exponentials are slow.
    /// </summary>
    private readonly PairPlace?[] _places = new PairPlace?[Slots];
    private readonly int[] _payers = new int[Slots];
    private readonly FeatureVector?[] _kept = new FeatureVector?[Slots];
    private readonly float[] _scores = new float[Slots];

    /// <summary>Exponentials of the scores, each less the highest.</summary>
    private readonly double[] _shares = new double[Slots];
    private readonly int[] _order = new int[Slots];

    /// <summary>Hold the features of one place after the other where their names are not kept.</summary>
    private readonly FeatureVector _firstPays = new(null), _secondPays = new(null);

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
        Array.Clear(_places);
        var together = pair.Places.Count(place => !place.FirstIsImplied);
        var atPlaces = new float[pair.Places.Count];
        for (var i = 0; i < atPlaces.Length; i++)
        {
            var place = pair.Places[i];
            atPlaces[i] = ScoreAt(pair, place, together, i == 0);
        }

        double top = 0, sum = 0;
        for (var slot = 0; slot < Slots; slot++)
        {
            top = _places[slot] is null ? top : Math.Max(top, _scores[slot]);
        }

        for (var slot = 0; slot < Slots; slot++)
        {
            if (_places[slot] is not null)
            {
                _shares[slot] = Math.Exp(_scores[slot] - top);
                sum += _shares[slot];
            }
        }

        var none = Math.Exp(-top);
        var z = none + sum;
        return new PairScores(Options(z), 1 - (none / z), atPlaces);
    }

    /// <summary>The readings that are held, highest score first; of equals the one that was held first.</summary>
    private PairOption[] Options(double z)
    {
        var count = 0;
        for (var slot = 0; slot < Slots; slot++)
        {
            if (_places[slot] is null)
            {
                continue;
            }

            var at = count++;
            for (; at > 0 && _scores[_order[at - 1]] < _scores[slot]; at--)
            {
                _order[at] = _order[at - 1];
            }

            _order[at] = slot;
        }

        var options = new PairOption[count];
        for (var i = 0; i < count; i++)
        {
            var slot = _order[i];
            options[i] = new PairOption((DealType)(slot / 2), _payers[slot], _places[slot]!, _kept[slot], _scores[slot], _shares[slot] / z);
        }

        return options;
    }

    /// <summary>The highest score of any type, whichever side pays; better readings than those held so far take their slots.</summary>
    private float ScoreAt(EntityPair pair, PairPlace place, int together, bool firstPlace)
    {
        Span<float> scores = stackalloc float[DealShape.TypeCount], others = stackalloc float[DealShape.TypeCount];
        var (firstPays, secondPays) = names is null ? (_firstPays, _secondPays) : (new FeatureVector(names), new FeatureVector(names));
        firstPays.Clear();
        secondPays.Clear();
        _features.AddAt(firstPays, place, together, firstPlace, payerFirst: true);
        _features.AddAt(secondPays, place, together, firstPlace, payerFirst: false);
        model.Scores(firstPays, secondPays, scores, others);
        Keep(pair, place, place.First.Entity, names is null ? null : firstPays, scores);
        Keep(pair, place, place.Second.Entity, names is null ? null : secondPays, others);
        return Math.Max(Highest(scores), Highest(others));
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

    private void Keep(EntityPair pair, PairPlace place, int payer, FeatureVector? features, ReadOnlySpan<float> scores)
    {
        for (var type = 0; type < scores.Length; type++)
        {
            // A partnership has no sides: the one named first stands for the payer.
            if ((DealType)type == DealType.Partnership && payer != place.First.Entity)
            {
                continue;
            }

            var slot = (DealType)type == DealType.Partnership ? type * 2 : (type * 2) + (payer == pair.A ? 0 : 1);
            if (_places[slot] is null || scores[type] > _scores[slot])
            {
                (_places[slot], _payers[slot], _kept[slot], _scores[slot]) = (place, payer, features, scores[type]);
            }
        }
    }
}
