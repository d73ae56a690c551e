using System.Runtime.CompilerServices;

namespace DealWatch.Extraction.Records.Learning;

/// <summary>Boosted decision trees over numbers: the sum of what each tree says is the log-odds of "yes".</summary>
internal sealed class TreeModel
{
    /// <summary>The most questions that one tree may ask in a row.</summary>
    public const int MostLevels = 8;

    /// <summary>
    /// The questions of all trees, one tree behind the other, each filled up to the same depth: the followers of question n are 2n + 1 and 2n + 2, so that
    /// a walk needs no jumps, which the processor would mostly guess wrong, and several trees are walked at once.
    /// </summary>
    private readonly Question[] _questions;
    private readonly float[] _leaves;
    private readonly int _levels;

    /// <param name="name">Name in the weights file.</param>
    /// <param name="start">Score before any tree.</param>
    /// <param name="trees">The trees, none deeper than <see cref="MostLevels"/>; node 0 is the root.</param>
    public TreeModel(string name, double start, IReadOnlyList<TreeNode[]> trees)
    {
        (Name, Start, Trees) = (name, start, trees);
        _levels = trees.Select(LevelsOf).DefaultIfEmpty().Max();
        _questions = new Question[trees.Count * Inner];
        _leaves = new float[trees.Count * (Inner + 1)];
        for (var t = 0; t < trees.Count; t++)
        {
            Fill(t, 0, trees[t], 0);
        }
    }

    public string Name { get; }

    public double Start { get; }

    public IReadOnlyList<TreeNode[]> Trees { get; }

    /// <summary>Whether it has learned nothing: then it must not be asked.</summary>
    public bool IsEmpty => Trees.Count == 0;

    /// <summary>Questions of a tree that is filled up.</summary>
    private int Inner => (1 << _levels) - 1;

    /// <summary>Probability of "yes".</summary>
    public double Probability(ReadOnlySpan<float> inputs)
    {
        const int AtOnce = 4;
        var (score, inner, t) = (Start, Inner, 0);
        for (; t + AtOnce <= Trees.Count; t += AtOnce)
        {
            var questions = _questions.AsSpan(t * inner, AtOnce * inner);
            int a = 0, b = 0, c = 0, d = 0;
            for (var level = 0; level < _levels; level++)
            {
                a = Follower(a, questions[a], inputs);
                b = Follower(b, questions[inner + b], inputs);
                c = Follower(c, questions[(2 * inner) + c], inputs);
                d = Follower(d, questions[(3 * inner) + d], inputs);
            }

            var leaves = _leaves.AsSpan(t * (inner + 1), AtOnce * (inner + 1));
            score += leaves[a - inner];
            score += leaves[b + 1];
            score += leaves[c + inner + 2];
            score += leaves[d + (2 * inner) + 3];
        }

        for (; t < Trees.Count; t++)
        {
            var at = 0;
            for (var level = 0; level < _levels; level++)
            {
                at = Follower(at, _questions[(t * inner) + at], inputs);
            }

            score += _leaves[(t * (inner + 1)) + at - inner];
        }

        return 1 / (1 + Math.Exp(-score));
    }

    /// <summary>How many questions a tree asks at most.</summary>
    public static int LevelsOf(TreeNode[] tree)
    {
        var levels = new int[tree.Length];
        for (var n = 0; n < tree.Length; n++)
        {
            if (!tree[n].IsLeaf)
            {
                levels[tree[n].Low] = Math.Max(levels[tree[n].Low], levels[n] + 1);
                levels[tree[n].High] = Math.Max(levels[tree[n].High], levels[n] + 1);
            }
        }

        return levels.Max();
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

    private static int Follower(int at, Question question, ReadOnlySpan<float> inputs) =>
        (2 * at) + 2 - Unsafe.BitCast<bool, byte>(inputs[question.Input] <= question.Threshold);

    /// <summary>Puts a node, and all that follows it, at a place of a filled tree; a leaf above the last level stands behind any answer.</summary>
    private void Fill(int tree, int at, TreeNode[] nodes, int node)
    {
        var (input, threshold, low, high, value) = nodes[node];
        if (at >= Inner)
        {
            _leaves[(tree * (Inner + 1)) + at - Inner] = value;
            return;
        }

        var isLeaf = nodes[node].IsLeaf;
        _questions[(tree * Inner) + at] = isLeaf ? default : new Question(input, threshold);
        Fill(tree, (2 * at) + 1, nodes, isLeaf ? node : low);
        Fill(tree, (2 * at) + 2, nodes, isLeaf ? node : high);
    }

    /// <param name="Input">Number of the input that it asks for.</param>
    /// <param name="Threshold">Up to here the answer is the first follower.</param>
    private readonly record struct Question(int Input, float Threshold);
}
