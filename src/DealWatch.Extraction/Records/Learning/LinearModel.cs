using System.Numerics;

namespace DealWatch.Extraction.Records.Learning;

/// <summary>
/// A log-linear model over options that carry binary features: a weight for each feature and group (the deal type). An option's score is the
/// sum of its weights; "none of them" has score 0.
/// </summary>
internal sealed class LinearModel
{
    private readonly RowTable _rows;
    private readonly float[] _weights;

    public LinearModel(string name, int groups, IReadOnlyCollection<(ulong Id, float[] Weights)> rows)
        : this(name, groups, [.. rows.Select(row => row.Id)], [.. rows.SelectMany(row => row.Weights)])
    {
    }

    /// <param name="name">Name in the weights file.</param>
    /// <param name="groups">Number of groups.</param>
    /// <param name="features">The features, each once.</param>
    /// <param name="weights">The weights of the first feature in every group, then those of the next.</param>
    public LinearModel(string name, int groups, ReadOnlySpan<ulong> features, float[] weights)
    {
        Name = name;
        Groups = groups;
        _rows = new RowTable(features.Length);
        _weights = weights;
        foreach (var feature in features)
        {
            _rows.Add(feature);
        }
    }

    public string Name { get; }

    public int Groups { get; }

    /// <summary>All weights, by feature.</summary>
    public IEnumerable<(ulong Id, float[] Weights)> Rows =>
        _rows.Ids.Select((id, row) => (id, _weights.AsSpan(row * Groups, Groups).ToArray()));

    /// <summary>Scores of a candidate in every group at once.</summary>
    public void Scores(FeatureVector features, Span<float> into)
    {
        into.Clear();
        foreach (var id in features.Span)
        {
            AddTo(into, Row(id));
        }
    }

    /// <summary>Scores of two candidates whose features are mostly the same, and at the same places: these are looked up once.</summary>
    public void Scores(FeatureVector first, FeatureVector second, Span<float> intoFirst, Span<float> intoSecond)
    {
        intoFirst.Clear();
        intoSecond.Clear();
        ReadOnlySpan<ulong> ids = first.Span, others = second.Span;
        var both = Math.Min(ids.Length, others.Length);
        for (var i = 0; i < both; i++)
        {
            var weights = Row(ids[i]);
            AddTo(intoFirst, weights);
            AddTo(intoSecond, ids[i] == others[i] ? weights : Row(others[i]));
        }

        foreach (var id in ids[both..])
        {
            AddTo(intoFirst, Row(id));
        }

        foreach (var id in others[both..])
        {
            AddTo(intoSecond, Row(id));
        }
    }

    /// <summary>The weights of a feature; none when the model does not know it.</summary>
    private ReadOnlySpan<float> Row(ulong id) => _rows.Find(id) is var row and >= 0 ? _weights.AsSpan(row * Groups, Groups) : [];

    private static void AddTo(Span<float> sums, ReadOnlySpan<float> weights)
    {
        var g = 0;
        for (; g + Vector<float>.Count <= weights.Length; g += Vector<float>.Count)
        {
            (new Vector<float>(sums[g..]) + new Vector<float>(weights[g..])).CopyTo(sums[g..]);
        }

        for (; g < weights.Length; g++)
        {
            sums[g] += weights[g];
        }
    }

    /// <summary>Score of a candidate in one group.</summary>
    public float Score(FeatureVector features, int group)
    {
        var sum = 0f;
        foreach (var id in features.Span)
        {
            var row = _rows.Find(id);
            sum += row >= 0 ? _weights[(row * Groups) + group] : 0;
        }

        return sum;
    }

    /// <summary>The weight of one feature in one group; 0 when the model does not know it.</summary>
    public float Weight(ulong id, int group) => _rows.Find(id) is var row and >= 0 ? _weights[(row * Groups) + group] : 0f;
}
