namespace DealWatch.Extraction.Records.Learning;

/// <summary>Boosted decision trees over numbers: the sum of what each tree says is the log-odds of "yes".</summary>
internal sealed class TreeModel
{
    /// <summary>The nodes of all trees, one tree behind the other: a walk touches little memory.</summary>
    private readonly Step[] _steps;
    private readonly int[] _roots;

    /// <param name="name">Name in the weights file.</param>
    /// <param name="start">Score before any tree.</param>
    /// <param name="trees">The trees; node 0 is the root.</param>
    public TreeModel(string name, double start, IReadOnlyList<TreeNode[]> trees)
    {
        (Name, Start, Trees) = (name, start, trees);
        _steps = new Step[trees.Sum(tree => tree.Length)];
        _roots = new int[trees.Count];
        var root = 0;
        for (var t = 0; t < trees.Count; t++)
        {
            _roots[t] = root;
            for (var n = 0; n < trees[t].Length; n++)
            {
                var node = trees[t][n];
                _steps[root + n] = node.IsLeaf ? new Step(-1, node.Value, 0, 0) : new Step(node.Input, node.Threshold, root + node.Low, root + node.High);
            }

            root += trees[t].Length;
        }
    }

    public string Name { get; }

    public double Start { get; }

    public IReadOnlyList<TreeNode[]> Trees { get; }

    /// <summary>Whether it has learned nothing: then it must not be asked.</summary>
    public bool IsEmpty => Trees.Count == 0;

    /// <summary>Probability of "yes".</summary>
    public double Probability(ReadOnlySpan<float> inputs)
    {
        var score = Start;
        foreach (var root in _roots)
        {
            ref readonly var step = ref _steps[root];
            while (step.Input >= 0)
            {
                step = ref _steps[inputs[step.Input] <= step.Value ? step.Low : step.High];
            }

            score += step.Value;
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

    /// <summary>A node among those of all trees.</summary>
    /// <param name="Input">Number of the input that it asks for; -1 for a leaf.</param>
    /// <param name="Value">Its threshold, or what a leaf says.</param>
    /// <param name="Low">Node that follows a low value.</param>
    /// <param name="High">Node that follows a high value.</param>
    private readonly record struct Step(int Input, float Value, int Low, int High);
}
