namespace DealWatch.Extraction.Text;

/// <summary>
/// Finds the phrases of a lexicon in folded text: one step a character, longest match first.
/// Entry syntax: <c>invest*</c> matches any word that begins so, <c>*vertrag</c> any word that ends so; without a star the
/// ends of the entry must be word ends (scripts without spaces have none, a run of katakana counts as one word).
/// </summary>
/// <typeparam name="T">What an entry stands for.</typeparam>
internal sealed class PhraseTrie<T>
{
    private readonly CharTrie _nodes = new();
    private Entry[] _entries = new Entry[64];

    /// <summary>The first entry that ends at a node, counted from 1; 0 for none.</summary>
    private int[] _firstOf = new int[64];

    /// <param name="Value">What it stands for.</param>
    /// <param name="OpenStart">Whether it may begin inside a word.</param>
    /// <param name="OpenEnd">Whether it may end inside a word.</param>
    /// <param name="Next">The next entry of the same node, counted from 1; 0 for none.</param>
    private readonly record struct Entry(T Value, bool OpenStart, bool OpenEnd, int Next);

    public int Count { get; private set; }

    public void Add(string phrase, T value)
    {
        var openStart = phrase.StartsWith('*');
        var openEnd = phrase.EndsWith('*');
        var body = CharClass.Fold(phrase.Trim('*'));
        if (body.Length == 0)
        {
            throw new ArgumentException($"The entry '{phrase}' is empty.", nameof(phrase));
        }

        var node = _nodes.Add(body);
        if (node >= _firstOf.Length)
        {
            Array.Resize(ref _firstOf, Math.Max(_nodes.Count, _firstOf.Length * 2));
        }

        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Count * 2);
        }

        _entries[Count++] = new Entry(value, openStart, openEnd, 0);
        Append(node);
    }

    /// <summary>Collects every entry that begins at <paramref name="start"/>; longer ones come last.</summary>
    public void MatchesAt(ReadOnlySpan<char> folded, int start, List<(T Value, int End)> into)
    {
        var node = 0;
        for (var i = start; i < folded.Length && (node = _nodes.Next(node, folded[i])) != 0; i++)
        {
            for (var at = FirstOf(node); at > 0; at = _entries[at - 1].Next)
            {
                if (Fits(_entries[at - 1], folded, start, i + 1))
                {
                    into.Add((_entries[at - 1].Value, i + 1));
                }
            }
        }
    }

    /// <summary>The longest entry that begins at <paramref name="start"/>, if there is one.</summary>
    public bool TryLongestAt(ReadOnlySpan<char> folded, int start, out T value, out int end)
    {
        value = default!;
        end = -1;
        var node = 0;
        for (var i = start; i < folded.Length && (node = _nodes.Next(node, folded[i])) != 0; i++)
        {
            for (var at = FirstOf(node); at > 0; at = _entries[at - 1].Next)
            {
                if (Fits(_entries[at - 1], folded, start, i + 1))
                {
                    value = _entries[at - 1].Value;
                    end = i + 1;
                }
            }
        }

        return end >= 0;
    }

    /// <summary>Whether a word may begin at <paramref name="index"/>.</summary>
    public static bool IsWordStart(ReadOnlySpan<char> folded, int index) => IsEdge(folded, index - 1, index);

    /// <summary>Whether a word may end before <paramref name="index"/>.</summary>
    public static bool IsWordEnd(ReadOnlySpan<char> folded, int index) => IsEdge(folded, index, index - 1);

    private static bool Fits(in Entry entry, ReadOnlySpan<char> folded, int start, int end) =>
        (entry.OpenStart || IsWordStart(folded, start)) && (entry.OpenEnd || IsWordEnd(folded, end));

    private static bool IsEdge(ReadOnlySpan<char> folded, int outside, int inside)
    {
        if (outside < 0 || outside >= folded.Length)
        {
            return true;
        }

        char o = folded[outside], i = folded[inside];
        return !(CharClass.IsSpacedWordChar(i) && CharClass.IsSpacedWordChar(o))
            && !(CharClass.IsKatakana(i) && CharClass.IsKatakana(o));
    }

    private int FirstOf(int node) => node < _firstOf.Length ? _firstOf[node] : 0;

    /// <summary>Puts the newest entry behind the others of its node.</summary>
    private void Append(int node)
    {
        if (_firstOf[node] == 0)
        {
            _firstOf[node] = Count;
            return;
        }

        var last = _firstOf[node] - 1;
        while (_entries[last].Next > 0)
        {
            last = _entries[last].Next - 1;
        }

        _entries[last] = _entries[last] with { Next = Count };
    }
}
