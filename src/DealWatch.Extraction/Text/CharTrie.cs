using System.Runtime.CompilerServices;

namespace DealWatch.Extraction.Text;

/// <summary>
/// The nodes of a trie over characters, numbered from 0 (the root). Building it is most of a cold start and walking it most of a scan, so it is not
/// generic and its nodes are no objects: the first two characters are looked up in a table, where many entries part; behind them a node lists its
/// children one after the other, and the nodes of an entry lie side by side.
/// </summary>
internal sealed class CharTrie
{
    /// <summary>Value of <see cref="Node.FirstChild"/> for a node whose children are in the table.</summary>
    private const int InTable = -1;

    /// <summary>The root's children by character, for the characters that most texts are made of.</summary>
    private readonly int[] _fromRoot = new int[0x250];

    private Node[] _nodes = new Node[256];
    private long[] _keys = new long[256];
    private int[] _targets = new int[256];
    private int _inTable;

    public CharTrie() => _nodes[0].FirstChild = InTable;

    private struct Node
    {
        public int FirstChild;
        public int NextSibling;
        public char Label;
    }

    /// <summary>Number of nodes, the root included.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The node at the end of a phrase, made when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(ReadOnlySpan<char> phrase)
    {
        var node = 0;
        for (var i = 0; i < phrase.Length; i++)
        {
            var next = Next(node, phrase[i]);
            node = next != 0 ? next : i < 2 ? AddToTable(node, phrase[i], i == 0) : AddToList(node, phrase[i]);
        }

        return node;
    }

    /// <summary>The child of a node; 0 when there is none.</summary>
    public int Next(int node, char c)
    {
        if (node == 0 && c < _fromRoot.Length)
        {
            return _fromRoot[c];
        }

        var nodes = _nodes;
        var child = nodes[node].FirstChild;
        if (child == InTable)
        {
            return FromTable(Key(node, c));
        }

        while (child != 0 && nodes[child].Label != c)
        {
            child = nodes[child].NextSibling;
        }

        return child;
    }

    private int FromTable(long key)
    {
        var keys = _keys;
        for (var slot = Slot(key, keys.Length); keys[slot] != 0; slot = (slot + 1) & (keys.Length - 1))
        {
            if (keys[slot] == key)
            {
                return _targets[slot];
            }
        }

        return 0;
    }

    private int AddToList(int parent, char c)
    {
        var node = NewNode();
        _nodes[node] = new Node { Label = c, NextSibling = _nodes[parent].FirstChild };
        _nodes[parent].FirstChild = node;
        return node;
    }

    private int AddToTable(int parent, char c, bool isFirst)
    {
        var node = NewNode();
        _nodes[node] = new Node { Label = c, FirstChild = isFirst ? InTable : 0 };
        if (isFirst && c < _fromRoot.Length)
        {
            _fromRoot[c] = node;
            return node;
        }

        if (++_inTable * 2 > _keys.Length)
        {
            Grow();
        }

        Put(Key(parent, c), node);
        return node;
    }

    private int NewNode()
    {
        if (Count == _nodes.Length)
        {
            Array.Resize(ref _nodes, Count * 2);
        }

        return Count++;
    }

    private void Grow()
    {
        var (keys, targets) = (_keys, _targets);
        _keys = new long[keys.Length * 2];
        _targets = new int[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Put(keys[i], targets[i]);
            }
        }
    }

    private void Put(long key, int target)
    {
        var slot = Slot(key, _keys.Length);
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & (_keys.Length - 1);
        }

        _keys[slot] = key;
        _targets[slot] = target;
    }

    /// <summary>Never 0, which marks a free slot.</summary>
    private static long Key(int node, char c) => (((long)node << 16) | c) + 1;

    private static int Slot(long key, int size) => (int)(((ulong)key * 0x9E3779B97F4A7C15UL) >> 32) & (size - 1);
}
