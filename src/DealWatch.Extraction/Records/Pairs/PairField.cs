using System.Runtime.InteropServices;
using DealWatch.Extraction.Mentions;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>All pairs of an article with their scores, arranged so that each can be seen among the others.</summary>
internal sealed class PairField
{
    private readonly Dictionary<int, List<int>> _bySentence = [];
    /// <summary>Likeliest neighbours of an entity that are remembered.</summary>
    private const int MostNeighbours = 6;

    private readonly (double Best, double Second)[] _ofEntity;
    private readonly int[] _likelyOf;
    private readonly List<(int Other, double Odds)>?[] _neighbours;
    private readonly int[] _rank;
    private readonly int[] _rankInSentence;

    public PairField(MentionSet mentions, SentenceViews views, IReadOnlyList<EntityPair> pairs, IReadOnlyList<PairScores> scores)
    {
        (Mentions, Views, Pairs, Scores) = (mentions, views, pairs, scores);
        _ofEntity = new (double, double)[mentions.Entities.Count];
        _likelyOf = new int[mentions.Entities.Count];
        _neighbours = new List<(int, double)>?[mentions.Entities.Count];
        Array.Fill(_ofEntity, (PairSigns.Never, PairSigns.Never));
        for (var i = 0; i < pairs.Count; i++)
        {
            Note(pairs[i].A, pairs[i].B, scores[i].LogOdds);
            Note(pairs[i].B, pairs[i].A, scores[i].LogOdds);
            var sentence = scores[i].Options[0].Place.Sentence;
            if (!_bySentence.TryGetValue(sentence, out var list))
            {
                _bySentence.Add(sentence, list = []);
            }

            list.Add(i);
        }

        _rank = new int[pairs.Count];
        _rankInSentence = new int[pairs.Count];
        var place = 0;
        var placeIn = new Dictionary<int, int>();
        foreach (var i in Enumerable.Range(0, pairs.Count).OrderByDescending(i => scores[i].LogOdds))
        {
            _rank[i] = place++;
            var sentence = scores[i].Options[0].Place.Sentence;
            _rankInSentence[i] = placeIn.GetValueOrDefault(sentence);
            placeIn[sentence] = _rankInSentence[i] + 1;
        }

        Highest = pairs.Count == 0 ? PairSigns.Never : scores.Max(s => s.LogOdds);
        Likely = scores.Count(s => s.LogOdds > 0);
        Topic = Topics.MostNamed(mentions, places: false, least: 1)?.Index ?? -1;
    }

    public MentionSet Mentions { get; }

    public SentenceViews Views { get; }

    public IReadOnlyList<EntityPair> Pairs { get; }

    public IReadOnlyList<PairScores> Scores { get; }

    /// <summary>Log-odds of the likeliest pair.</summary>
    public double Highest { get; }

    /// <summary>Number of pairs that are likelier than not.</summary>
    public int Likely { get; }

    /// <summary>The entity that the article is about; -1 when it names none.</summary>
    public int Topic { get; }

    /// <summary>How many pairs are likelier than this one.</summary>
    public int RankOf(int pair) => _rank[pair];

    /// <summary>How many pairs of the same sentence are likelier.</summary>
    public int RankInSentence(int pair) => _rankInSentence[pair];

    /// <summary>How many pairs of an entity are likelier than not.</summary>
    public int LikelyOf(int entity) => _likelyOf[entity];

    /// <summary>
    /// How likely the two are joined through a third: log-odds of the weaker of its pairs with them. A customer of a customer has no deal with the first
    /// seller for that.
    /// </summary>
    public double Bridge(EntityPair pair)
    {
        var best = PairSigns.Never;
        foreach (var (other, odds) in _neighbours[pair.A] ?? [])
        {
            foreach (var (otherOfB, oddsOfB) in _neighbours[pair.B] ?? [])
            {
                best = other == otherOfB ? Math.Max(best, Math.Min(odds, oddsOfB)) : best;
            }
        }

        return best;
    }

    /// <summary>The pairs whose best place is in a sentence.</summary>
    public ReadOnlySpan<int> In(int sentence) => CollectionsMarshal.AsSpan(_bySentence.GetValueOrDefault(sentence));

    /// <summary>Log-odds of the likeliest of them.</summary>
    public double HighestIn(int sentence)
    {
        var highest = PairSigns.Never;
        foreach (var pair in In(sentence))
        {
            highest = Math.Max(highest, Scores[pair].LogOdds);
        }

        return highest;
    }

    /// <summary>Log-odds of the likeliest other pair that an entity is in.</summary>
    public double BestOther(int entity, double own) => _ofEntity[entity].Best > own ? _ofEntity[entity].Best : _ofEntity[entity].Second;

    private void Note(int entity, int other, double odds)
    {
        var (best, second) = _ofEntity[entity];
        _ofEntity[entity] = odds > best ? (odds, best) : (best, Math.Max(second, odds));
        _likelyOf[entity] += odds > 0 ? 1 : 0;
        var neighbours = _neighbours[entity] ??= new List<(int, double)>(MostNeighbours);
        if (neighbours.Count < MostNeighbours)
        {
            neighbours.Add((other, odds));
            return;
        }

        var least = 0;
        for (var i = 1; i < neighbours.Count; i++)
        {
            least = neighbours[i].Odds < neighbours[least].Odds ? i : least;
        }

        if (odds > neighbours[least].Odds)
        {
            neighbours[least] = (other, odds);
        }
    }
}
