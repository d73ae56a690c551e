namespace DealWatch.Extraction.Records.Learning;

/// <summary>
/// Trains a <see cref="TreeModel"/> by gradient boosting on the logistic loss (Friedman 2001) with second-order leaf values and splits over
/// histograms (Chen and Guestrin 2016), each tree on a sample of examples and inputs (Friedman 2002). Bit for bit reproducible.
/// </summary>
internal sealed class TreeTrainer(string name)
{
    private const int MostBins = 32;

    private ulong _random = 88172645463325252UL;

    public int Trees { get; init; } = 600;

    /// <summary>Questions from the root to a leaf.</summary>
    public int Depth { get; init; } = 5;

    /// <summary>Share of a tree's advice that is taken.</summary>
    public double Rate { get; init; } = 0.05;

    /// <summary>A leaf has at least so many examples, each counted by its weight.</summary>
    public int LeastExamples { get; init; } = 20;

    /// <summary>Pulls leaf values towards zero.</summary>
    public double Damping { get; init; } = 4;

    public double SampleOfExamples { get; init; } = 0.7;

    public double SampleOfInputs { get; init; } = 0.5;

    /// <param name="inputs">The numbers of each example, all of the same length.</param>
    /// <param name="answers">The right answer of each.</param>
    /// <param name="weights">How much each counts.</param>
    public TreeModel Train(IReadOnlyList<float[]> inputs, IReadOnlyList<bool> answers, IReadOnlyList<float> weights)
    {
        double positive = 0, negative = 0;
        for (var i = 0; i < answers.Count; i++)
        {
            (positive, negative) = answers[i] ? (positive + weights[i], negative) : (positive, negative + weights[i]);
        }

        if (positive == 0 || negative == 0)
        {
            return new TreeModel(name, 0, []);
        }

        var columns = Columns(inputs);
        var start = Math.Log(positive / negative);
        var scores = new double[inputs.Count];
        Array.Fill(scores, start);
        var gradients = new double[inputs.Count];
        var curvatures = new double[inputs.Count];
        var trees = new List<TreeNode[]>();
        for (var t = 0; t < Trees; t++)
        {
            for (var i = 0; i < scores.Length; i++)
            {
                var probability = 1 / (1 + Math.Exp(-scores[i]));
                gradients[i] = weights[i] * ((answers[i] ? 1 : 0) - probability);
                curvatures[i] = weights[i] * Math.Max(1e-6, probability * (1 - probability));
            }

            var nodes = new List<TreeNode>();
            var examples = new Examples(columns, gradients, curvatures, weights);
            Grow(nodes, Sample(inputs.Count, SampleOfExamples), [.. Sample(columns.Length, SampleOfInputs).Where(c => columns[c].Limits.Length > 0)], examples, Depth);
            var tree = nodes.ToArray();
            trees.Add(tree);
            for (var i = 0; i < scores.Length; i++)
            {
                scores[i] += TreeModel.Advice(tree, inputs[i]);
            }
        }

        return new TreeModel(name, Math.Round(start, 4), trees);
    }

    /// <summary>One input of all examples, cut into bins.</summary>
    /// <param name="Limits">A value belongs to the first bin whose limit it does not exceed.</param>
    /// <param name="Bins">The bin of each example.</param>
    private sealed record Column(float[] Limits, byte[] Bins);

    private static Column[] Columns(IReadOnlyList<float[]> inputs)
    {
        var columns = new Column[inputs[0].Length];
        for (var c = 0; c < columns.Length; c++)
        {
            var values = new float[inputs.Count];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = inputs[i][c];
            }

            var limits = Limits(values);
            columns[c] = new Column(limits, [.. values.Select(value => BinOf(limits, value))]);
        }

        return columns;
    }

    private static float[] Limits(float[] values)
    {
        var sorted = values.Order().ToArray();
        var distinct = sorted.Distinct().ToArray();
        return distinct.Length <= MostBins
            ? [.. distinct.Zip(distinct.Skip(1), (low, high) => (low + high) / 2)]
            : [.. Enumerable.Range(1, MostBins - 1).Select(bin => sorted[bin * sorted.Length / MostBins]).Distinct()];
    }

    private static byte BinOf(float[] limits, float value)
    {
        byte bin = 0;
        while (bin < limits.Length && value > limits[bin])
        {
            bin++;
        }

        return bin;
    }

    /// <summary>All that a tree is grown from.</summary>
    private sealed record Examples(Column[] Columns, double[] Gradients, double[] Curvatures, IReadOnlyList<float> Weights);

    private int Grow(List<TreeNode> nodes, int[] rows, int[] inputs, Examples examples, int depth)
    {
        double gradient = 0, curvature = 0, weight = 0;
        foreach (var row in rows)
        {
            gradient += examples.Gradients[row];
            curvature += examples.Curvatures[row];
            weight += examples.Weights[row];
        }

        var id = nodes.Count;
        nodes.Add(TreeNode.Leaf((float)Math.Round(Rate * gradient / (curvature + Damping), 4)));
        if (depth == 0 || weight < 2 * LeastExamples || BestSplit(rows, inputs, examples, gradient, curvature, weight) is not { } split)
        {
            return id;
        }

        var column = examples.Columns[split.Input];
        var low = Grow(nodes, [.. rows.Where(row => column.Bins[row] <= split.Bin)], inputs, examples, depth - 1);
        var high = Grow(nodes, [.. rows.Where(row => column.Bins[row] > split.Bin)], inputs, examples, depth - 1);
        nodes[id] = new TreeNode(split.Input, column.Limits[split.Bin], low, high, 0);
        return id;
    }

    private (int Input, int Bin)? BestSplit(int[] rows, int[] inputs, Examples examples, double gradient, double curvature, double weight)
    {
        (int, int)? best = null;
        var bestGain = (gradient * gradient / (curvature + Damping)) + 1e-3;
        Span<double> g = stackalloc double[MostBins], h = stackalloc double[MostBins], n = stackalloc double[MostBins];
        foreach (var input in inputs)
        {
            g.Clear();
            h.Clear();
            n.Clear();
            var column = examples.Columns[input];
            foreach (var row in rows)
            {
                var bin = column.Bins[row];
                g[bin] += examples.Gradients[row];
                h[bin] += examples.Curvatures[row];
                n[bin] += examples.Weights[row];
            }

            double lowG = 0, lowH = 0, lowN = 0;
            for (var bin = 0; bin < column.Limits.Length; bin++)
            {
                lowG += g[bin];
                lowH += h[bin];
                lowN += n[bin];
                var gain = (lowG * lowG / (lowH + Damping)) + ((gradient - lowG) * (gradient - lowG) / (curvature - lowH + Damping));
                if (lowN >= LeastExamples && weight - lowN >= LeastExamples && gain > bestGain)
                {
                    (best, bestGain) = ((input, bin), gain);
                }
            }
        }

        return best;
    }

    private int[] Sample(int count, double share) => [.. Enumerable.Range(0, count).Where(_ => NextUnit() < share)];

    private double NextUnit()
    {
        _random ^= _random << 13;
        _random ^= _random >> 7;
        _random ^= _random << 17;
        return (_random >> 11) / (double)(1UL << 53);
    }
}
