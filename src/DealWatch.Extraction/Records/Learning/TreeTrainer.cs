namespace DealWatch.Extraction.Records.Learning;

/// <summary>
/// Trains a <see cref="TreeModel"/> by gradient boosting on the logistic loss (Friedman 2001) with second-order leaf values and splits over
/// histograms (Chen and Guestrin 2016), each tree on a sample of examples and inputs (Friedman 2002). Bit for bit reproducible.
/// </summary>
internal sealed class TreeTrainer(string name)
{
    private const int MostBins = 32;

    private ulong _random = 88172645463325252UL;

    public int Trees { get; init; } = 200;

    /// <summary>Questions from the root to a leaf.</summary>
    public int Depth { get; init; } = 4;

    /// <summary>Share of a tree's advice that is taken.</summary>
    public double Rate { get; init; } = 0.06;

    /// <summary>A leaf has at least so many examples.</summary>
    public int LeastExamples { get; init; } = 12;

    /// <summary>Pulls leaf values towards zero.</summary>
    public double Damping { get; init; } = 4;

    public double SampleOfExamples { get; init; } = 0.7;

    public double SampleOfInputs { get; init; } = 0.5;

    /// <param name="inputs">The numbers of each example, all of the same length.</param>
    /// <param name="answers">The right answer of each.</param>
    public TreeModel Train(IReadOnlyList<float[]> inputs, IReadOnlyList<bool> answers)
    {
        var positive = answers.Count(answer => answer);
        if (positive == 0 || positive == answers.Count)
        {
            return new TreeModel(name, 0, []);
        }

        var columns = Columns(inputs);
        var start = Math.Log((double)positive / (answers.Count - positive));
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
                gradients[i] = (answers[i] ? 1 : 0) - probability;
                curvatures[i] = Math.Max(1e-6, probability * (1 - probability));
            }

            var nodes = new List<TreeNode>();
            Grow(nodes, Sample(inputs.Count, SampleOfExamples), [.. Sample(columns.Length, SampleOfInputs).Where(c => columns[c].Limits.Length > 0)], columns, gradients, curvatures, Depth);
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

    private int Grow(List<TreeNode> nodes, int[] rows, int[] inputs, Column[] columns, double[] gradients, double[] curvatures, int depth)
    {
        double gradient = 0, curvature = 0;
        foreach (var row in rows)
        {
            gradient += gradients[row];
            curvature += curvatures[row];
        }

        var id = nodes.Count;
        nodes.Add(TreeNode.Leaf((float)Math.Round(Rate * gradient / (curvature + Damping), 4)));
        if (depth == 0 || rows.Length < 2 * LeastExamples || BestSplit(rows, inputs, columns, gradients, curvatures, gradient, curvature) is not { } split)
        {
            return id;
        }

        var bins = columns[split.Input].Bins;
        var low = Grow(nodes, [.. rows.Where(row => bins[row] <= split.Bin)], inputs, columns, gradients, curvatures, depth - 1);
        var high = Grow(nodes, [.. rows.Where(row => bins[row] > split.Bin)], inputs, columns, gradients, curvatures, depth - 1);
        nodes[id] = new TreeNode(split.Input, columns[split.Input].Limits[split.Bin], low, high, 0);
        return id;
    }

    private (int Input, int Bin)? BestSplit(
        int[] rows, int[] inputs, Column[] columns, double[] gradients, double[] curvatures, double gradient, double curvature)
    {
        (int, int)? best = null;
        var bestGain = (gradient * gradient / (curvature + Damping)) + 1e-3;
        Span<double> g = stackalloc double[MostBins], h = stackalloc double[MostBins];
        Span<int> n = stackalloc int[MostBins];
        foreach (var input in inputs)
        {
            g.Clear();
            h.Clear();
            n.Clear();
            var bins = columns[input].Bins;
            foreach (var row in rows)
            {
                var bin = bins[row];
                g[bin] += gradients[row];
                h[bin] += curvatures[row];
                n[bin]++;
            }

            double lowG = 0, lowH = 0;
            var lowN = 0;
            for (var bin = 0; bin < columns[input].Limits.Length; bin++)
            {
                lowG += g[bin];
                lowH += h[bin];
                lowN += n[bin];
                var gain = (lowG * lowG / (lowH + Damping)) + ((gradient - lowG) * (gradient - lowG) / (curvature - lowH + Damping));
                if (lowN >= LeastExamples && rows.Length - lowN >= LeastExamples && gain > bestGain)
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
