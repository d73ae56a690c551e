namespace DealWatch.Extraction.Text;

/// <summary>
/// Finds the phrases of a lexicon in folded text: one dictionary step a character, longest match first.
/// Entry syntax: <c>invest*</c> matches any word that begins so, <c>*vertrag</c> any word that ends so; without a star the
/// ends of the entry must be word ends (scripts without spaces have none, a run of katakana counts as one word).
/// </summary>
/// <typeparam name="T">What an entry stands for.</typeparam>
internal sealed class PhraseTrie<T>
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<List<Entry>?> _entries = [null];

    private readonly record struct Entry(T Value, bool OpenStart, bool OpenEnd);

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

        var node = 0;
        foreach (var c in body)
        {
            var key = Key(node, c);
            if (!_edges.TryGetValue(key, out var next))
            {
                next = _entries.Count;
                _entries.Add(null);
                _edges.Add(key, next);
            }

            node = next;
        }

        (_entries[node] ??= []).Add(new Entry(value, openStart, openEnd));
        Count++;
    }

    /// <summary>Collects every entry that begins at <paramref name="start"/>; longer ones come last.</summary>
    public void MatchesAt(string folded, int start, List<(T Value, int End)> into)
    {
        var node = 0;
        for (var i = start; i < folded.Length; i++)
        {
            if (!_edges.TryGetValue(Key(node, folded[i]), out node))
            {
                return;
            }

            if (_entries[node] is not { } found)
            {
                continue;
            }

            foreach (var entry in found)
            {
                if ((entry.OpenStart || IsWordStart(folded, start)) && (entry.OpenEnd || IsWordEnd(folded, i + 1)))
                {
                    into.Add((entry.Value, i + 1));
                }
            }
        }
    }

    /// <summary>The longest entry that begins at <paramref name="start"/>, if there is one.</summary>
    public bool TryLongestAt(string folded, int start, out T value, out int end)
    {
        value = default!;
        end = -1;
        var node = 0;
        for (var i = start; i < folded.Length; i++)
        {
            if (!_edges.TryGetValue(Key(node, folded[i]), out node))
            {
                break;
            }

            if (_entries[node] is not { } found)
            {
                continue;
            }

            foreach (var entry in found)
            {
                if ((entry.OpenStart || IsWordStart(folded, start)) && (entry.OpenEnd || IsWordEnd(folded, i + 1)))
                {
                    value = entry.Value;
                    end = i + 1;
                }
            }
        }

        return end >= 0;
    }

    /// <summary>Whether a word may begin at <paramref name="index"/>.</summary>
    public static bool IsWordStart(string folded, int index) => IsEdge(folded, index - 1, index);

    /// <summary>Whether a word may end before <paramref name="index"/>.</summary>
    public static bool IsWordEnd(string folded, int index) => IsEdge(folded, index, index - 1);

    private static bool IsEdge(string folded, int outside, int inside)
    {
        if (outside < 0 || outside >= folded.Length)
        {
            return true;
        }

        char o = folded[outside], i = folded[inside];
        return !(CharClass.IsSpacedWordChar(i) && CharClass.IsSpacedWordChar(o))
            && !(CharClass.IsKatakana(i) && CharClass.IsKatakana(o));
    }

    private static long Key(int node, char c) => ((long)node << 16) | c;
}
