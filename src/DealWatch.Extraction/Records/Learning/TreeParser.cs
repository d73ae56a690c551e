using System.Globalization;
using System.Runtime.CompilerServices;

namespace DealWatch.Extraction.Records.Learning;

/// <summary>Takes in the lines of a tree model one by one.</summary>
/// <param name="name">Name of the model.</param>
/// <param name="start">Score before any tree.</param>
/// <param name="inputs">Names of the inputs, in their order.</param>
internal sealed class TreeParser(string name, double start, IReadOnlyList<string> inputs)
{
    private readonly Dictionary<string, int> _inputs = inputs.Select((input, i) => (input, i)).ToDictionary(item => item.input, item => item.i, StringComparer.Ordinal);
    private readonly List<TreeNode[]> _trees = [];
    private readonly List<TreeNode> _nodes = [];

    /// <summary>Ends the tree before and begins another.</summary>
    public void Begin()
    {
        if (_nodes.Count > 0)
        {
            _trees.Add([.. _nodes]);
            _nodes.Clear();
        }
    }

    /// <exception cref="FormatException">The line is malformed or asks for an input that is not there.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(ReadOnlySpan<char> line)
    {
        Span<Range> cells = stackalloc Range[5];
        var count = line.Split(cells, '\t');
        if (count == 2 && line[cells[0]] is "=")
        {
            _nodes.Add(TreeNode.Leaf(WeightText.Parse(line[cells[1]])));
            return;
        }

        if (count != 4 || !_inputs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line[cells[0]], out var input))
        {
            throw new FormatException($"'{line}' is no node of a tree");
        }

        _nodes.Add(new TreeNode(input, WeightText.Parse(line[cells[1]]), Whole(line[cells[2]]), Whole(line[cells[3]]), 0));
    }

    public TreeModel Finish()
    {
        Begin();
        foreach (var tree in _trees)
        {
            for (var i = 0; i < tree.Length; i++)
            {
                if (!tree[i].IsLeaf && (tree[i].Low <= i || tree[i].High <= i || tree[i].Low >= tree.Length || tree[i].High >= tree.Length))
                {
                    throw new FormatException($"a tree of '{name}' leads to a node that is not there");
                }
            }

            if (TreeModel.LevelsOf(tree) > TreeModel.MostLevels)
            {
                throw new FormatException($"a tree of '{name}' asks more than {TreeModel.MostLevels} questions in a row");
            }
        }

        return new TreeModel(name, start, _trees);
    }

    private static int Whole(ReadOnlySpan<char> cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
