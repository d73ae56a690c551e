using DealWatch.Extraction.Mentions;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>All pairs of an article with their scores, arranged so that each can be seen among the others.</summary>
internal sealed class PairField
{
    private readonly Dictionary<int, List<int>> _bySentence = [];
    private readonly (double Best, double Second)[] _ofEntity;
    private readonly int[] _rank;

    public PairField(MentionSet mentions, SentenceViews views, IReadOnlyList<EntityPair> pairs, IReadOnlyList<PairScores> scores)
    {
        (Mentions, Views, Pairs, Scores) = (mentions, views, pairs, scores);
        _ofEntity = new (double, double)[mentions.Entities.Count];
        Array.Fill(_ofEntity, (PairSigns.Never, PairSigns.Never));
        for (var i = 0; i < pairs.Count; i++)
        {
            Note(pairs[i].A, scores[i].LogOdds);
            Note(pairs[i].B, scores[i].LogOdds);
            var sentence = scores[i].Options[0].Place.Sentence;
            if (!_bySentence.TryGetValue(sentence, out var list))
            {
                _bySentence.Add(sentence, list = []);
            }

            list.Add(i);
        }

        _rank = new int[pairs.Count];
        var place = 0;
        foreach (var i in Enumerable.Range(0, pairs.Count).OrderByDescending(i => scores[i].LogOdds))
        {
            _rank[i] = place++;
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

    /// <summary>The pairs whose best place is in a sentence.</summary>
    public IReadOnlyList<int> In(int sentence) => _bySentence.GetValueOrDefault(sentence) ?? [];

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

    private void Note(int entity, double odds)
    {
        var (best, second) = _ofEntity[entity];
        _ofEntity[entity] = odds > best ? (odds, best) : (best, Math.Max(second, odds));
    }
}
