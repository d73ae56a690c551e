namespace DealWatch.Extraction.Records.Learning;

/// <summary>
/// Trains a <see cref="LinearModel"/> by stochastic gradient on the conditional log-likelihood (maximum over an option's places, sum over right
/// options), with per-parameter step sizes (AdaGrad, Duchi et al. 2011) and L2 decay. Every weight is the sum of a part shared by all groups, a
/// part shared by the groups of a family, and its own part, so that rare groups lean on common ones. Bit for bit reproducible.
/// </summary>
internal sealed class LinearTrainer(string name, int groups, int[] familyOfGroup)
{
    /// <summary>A feature whose every weight is smaller is dropped.</summary>
    private const float Negligible = 0.015f;

    private readonly int _families = familyOfGroup.Max() + 1;

    /// <summary>Passes over the examples.</summary>
    public int Epochs { get; init; } = 10;

    /// <summary>Times that the model is trained, each over the examples in another order; the weights are the means of all.</summary>
    public int Runs { get; init; } = 1;

    /// <summary>Initial step.</summary>
    public double Rate { get; init; } = 0.015;

    /// <summary>Strength of the decay towards zero, per example.</summary>
    public double Decay { get; init; } = 0.001;

    /// <summary>A feature seen in fewer examples is dropped.</summary>
    public int LeastExamples { get; init; } = 3;

    private int Width => 1 + _families + groups;

    public LinearModel Train(IReadOnlyList<TrainingExample> examples) =>
        new(name, groups, [.. TrainRows(examples).Where(row => row.Weights.Any(weight => Math.Abs(weight) >= Negligible))]);

    /// <summary>The trained weights, by feature.</summary>
    public IReadOnlyList<(ulong Id, float[] Weights)> TrainRows(IReadOnlyList<TrainingExample> examples)
    {
        var rows = CountRows(examples);
        var compiled = examples.Select(example => Compile(example, rows)).ToArray();
        var sums = new double[rows.Count * Width];
        var order = Enumerable.Range(0, compiled.Length).SelectMany(i => Enumerable.Repeat(i, examples[i].Times)).ToArray();
        var random = 88172645463325252UL;
        for (var run = 0; run < Runs; run++)
        {
            var weights = new double[sums.Length];
            var squares = new double[sums.Length];
            for (var epoch = 0; epoch < Epochs; epoch++)
            {
                Shuffle(order, ref random);
                foreach (var index in order)
                {
                    Step(compiled[index], weights, squares);
                }

                // The weights of all passes are averaged: what only the last examples wanted does not stay.
                for (var i = 0; i < sums.Length; i++)
                {
                    sums[i] += weights[i] / (Epochs * Runs);
                }
            }
        }

        return [.. rows.OrderBy(pair => pair.Value).Select(pair => (pair.Key, Collapse(sums.AsSpan(pair.Value * Width, Width))))];
    }

    /// <summary>An example whose features are offsets of their weights.</summary>
    private sealed record CompiledExample(CompiledOption[] Options, bool[] IsRight);

    private sealed record CompiledOption(int Group, int[][] Places);

    private static IEnumerable<ulong> FeaturesOf(TrainingExample example) =>
        example.Options.SelectMany(option => option.Places).Distinct().SelectMany(place => place.Ids).Distinct();

    private Dictionary<ulong, int> CountRows(IReadOnlyList<TrainingExample> examples)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var example in examples)
        {
            foreach (var id in FeaturesOf(example))
            {
                counts[id] = counts.GetValueOrDefault(id) + example.Times;
            }
        }

        var rows = new Dictionary<ulong, int>();
        foreach (var (id, count) in counts)
        {
            if (count >= LeastExamples)
            {
                rows.Add(id, rows.Count);
            }
        }

        return rows;
    }

    private CompiledExample Compile(TrainingExample example, Dictionary<ulong, int> rows)
    {
        var offsets = new Dictionary<FeatureVector, int[]>(ReferenceEqualityComparer.Instance);
        int[] OffsetsOf(FeatureVector features)
        {
            if (!offsets.TryGetValue(features, out var found))
            {
                found = [.. features.Ids.Where(rows.ContainsKey).Select(id => rows[id] * Width)];
                offsets.Add(features, found);
            }

            return found;
        }

        // The last slot stands for "none of them".
        var isRight = new bool[example.Options.Count + 1];
        foreach (var right in example.Right.DefaultIfEmpty(example.Options.Count))
        {
            isRight[right] = true;
        }

        return new CompiledExample(
            [.. example.Options.Select(option => new CompiledOption(option.Group, [.. option.Places.Select(OffsetsOf)]))], isRight);
    }

    private void Step(CompiledExample example, double[] weights, double[] squares)
    {
        var n = example.Options.Length;
        var best = new int[n][];
        var scores = new double[n + 1];
        for (var i = 0; i < n; i++)
        {
            scores[i] = Best(example.Options[i], weights, out best[i]);
        }

        var top = scores.Max();
        double z = 0, rightMass = 0;
        for (var i = 0; i <= n; i++)
        {
            scores[i] = Math.Exp(scores[i] - top);
            z += scores[i];
            rightMass += example.IsRight[i] ? scores[i] : 0;
        }

        for (var i = 0; i < n; i++)
        {
            var gradient = (scores[i] / z) - (example.IsRight[i] ? scores[i] / Math.Max(rightMass, 1e-12) : 0);
            if (Math.Abs(gradient) > 1e-4)
            {
                Update(best[i], example.Options[i].Group, gradient, weights, squares);
            }
        }
    }

    private double Best(CompiledOption option, double[] weights, out int[] best)
    {
        int family = 1 + familyOfGroup[option.Group], own = 1 + _families + option.Group;
        best = option.Places[0];
        var bestScore = double.NegativeInfinity;
        foreach (var place in option.Places)
        {
            var score = 0.0;
            foreach (var at in place)
            {
                score += weights[at] + weights[at + family] + weights[at + own];
            }

            if (score > bestScore)
            {
                (best, bestScore) = (place, score);
            }
        }

        return bestScore;
    }

    private void Update(int[] features, int group, double gradient, double[] weights, double[] squares)
    {
        int family = 1 + familyOfGroup[group], own = 1 + _families + group;
        foreach (var at in features)
        {
            Move(at, gradient, weights, squares);
            Move(at + family, gradient, weights, squares);
            Move(at + own, gradient, weights, squares);
        }
    }

    private void Move(int at, double gradient, double[] weights, double[] squares)
    {
        var g = gradient + (Decay * weights[at]);
        squares[at] += g * g;
        weights[at] -= Rate * g / Math.Sqrt(squares[at] + 0.1);
    }

    private float[] Collapse(ReadOnlySpan<double> parts)
    {
        var weights = new float[groups];
        for (var g = 0; g < groups; g++)
        {
            weights[g] = (float)Math.Round(parts[0] + parts[1 + familyOfGroup[g]] + parts[1 + _families + g], 3);
        }

        return weights;
    }

    private static void Shuffle(int[] order, ref ulong random)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            var j = (int)(random % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
