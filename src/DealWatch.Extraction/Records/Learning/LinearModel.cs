namespace DealWatch.Extraction.Records.Learning;

/// <summary>
/// A log-linear model over options that carry binary features: a weight for each feature and group (the deal type). An option's score is the
/// sum of its weights; "none of them" has score 0.
/// </summary>
internal sealed class LinearModel
{
    private readonly Dictionary<ulong, int> _rows;
    private readonly float[] _weights;

    public LinearModel(string name, int groups, IReadOnlyCollection<(ulong Id, float[] Weights)> rows)
    {
        Name = name;
        Groups = groups;
        _rows = new Dictionary<ulong, int>(rows.Count);
        _weights = new float[rows.Count * groups];
        foreach (var (id, weights) in rows)
        {
            var row = _rows.Count;
            _rows.Add(id, row);
            weights.CopyTo(_weights, row * groups);
        }
    }

    public string Name { get; }

    public int Groups { get; }

    /// <summary>All weights, by feature.</summary>
    public IEnumerable<(ulong Id, float[] Weights)> Rows =>
        _rows.Select(pair => (pair.Key, _weights.AsSpan(pair.Value * Groups, Groups).ToArray()));

    /// <summary>Scores of a candidate in every group at once.</summary>
    public void Scores(FeatureVector features, Span<float> into)
    {
        into.Clear();
        foreach (var id in features.Span)
        {
            if (_rows.TryGetValue(id, out var row))
            {
                var weights = _weights.AsSpan(row * Groups, Groups);
                for (var g = 0; g < weights.Length; g++)
                {
                    into[g] += weights[g];
                }
            }
        }
    }

    /// <summary>Score of a candidate in one group.</summary>
    public float Score(FeatureVector features, int group)
    {
        var sum = 0f;
        foreach (var id in features.Span)
        {
            if (_rows.TryGetValue(id, out var row))
            {
                sum += _weights[(row * Groups) + group];
            }
        }

        return sum;
    }

    /// <summary>The weight of one feature in one group; 0 when the model does not know it.</summary>
    public float Weight(ulong id, int group) => _rows.TryGetValue(id, out var row) ? _weights[(row * Groups) + group] : 0f;
}
