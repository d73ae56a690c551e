namespace DealWatch.Extraction.Records.Learning;

/// <summary>Boosted decision trees over numbers: the sum of what each tree says is the log-odds of "yes".</summary>
/// <param name="name">Name in the weights file.</param>
/// <param name="start">Score before any tree.</param>
/// <param name="trees">The trees; node 0 is the root.</param>
internal sealed class TreeModel(string name, double start, IReadOnlyList<TreeNode[]> trees)
{
    public string Name { get; } = name;

    public double Start { get; } = start;

    public IReadOnlyList<TreeNode[]> Trees { get; } = trees;

    /// <summary>Whether it has learned nothing: then it must not be asked.</summary>
    public bool IsEmpty => Trees.Count == 0;

    /// <summary>Probability of "yes".</summary>
    public double Probability(ReadOnlySpan<float> inputs)
    {
        var score = Start;
        foreach (var tree in Trees)
        {
            score += Advice(tree, inputs);
        }

        return 1 / (1 + Math.Exp(-score));
    }

    /// <summary>What one tree adds to the score.</summary>
    public static float Advice(TreeNode[] tree, ReadOnlySpan<float> inputs)
    {
        var at = 0;
        while (!tree[at].IsLeaf)
        {
            at = inputs[tree[at].Input] <= tree[at].Threshold ? tree[at].Low : tree[at].High;
        }

        return tree[at].Value;
    }
}
