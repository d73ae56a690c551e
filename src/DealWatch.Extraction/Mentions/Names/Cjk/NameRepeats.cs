using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>Finds every place where a name that was found once stands, in full or in short.</summary>
internal sealed class NameRepeats(SegmentedText text, CjkLexicon lexicon, bool[] covered)
{
    private readonly string _text = text.Article.Text;
    private readonly string _folded = text.Article.Folded;

    /// <summary>All mentions in order, each with the full name.</summary>
    public List<(TextSpan Span, string Name)> Find(Dictionary<string, AcceptedName> names)
    {
        var mentions = new List<(TextSpan Span, string Name)>();
        if (names.Count == 0)
        {
            return mentions;
        }

        var trie = Build(names);
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.Span.Start; i < sentence.Span.End; i++)
            {
                if (StartsWord(i) && trie.TryLongestAt(_folded, i, out var name, out var end) && end <= sentence.Span.End && EndsWord(end)
                    && ((names.TryGetValue(_text[i..end], out var whole) && whole.BeginsKnown) || !covered.AsSpan(i, end - i).Contains(true)))
                {
                    mentions.Add((new TextSpan(i, end), name));
                    i = end - 1;
                }
            }
        }

        return mentions;
    }

    private static PhraseTrie<string> Build(Dictionary<string, AcceptedName> names)
    {
        var trie = new PhraseTrie<string>();
        var stems = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, accepted) in names)
        {
            var called = accepted.Stem is { } other && (accepted.StemIsName || names.ContainsKey(other)) ? other : accepted.BeginsKnown ? WithoutPlace(name, names) : name;
            trie.Add(name, called);
            if (accepted.Stem is { } stem && !names.ContainsKey(stem))
            {
                // A stem that two names share stands for neither.
                stems[stem] = stems.ContainsKey(stem) ? null : called;
            }
        }

        foreach (var (stem, name) in stems)
        {
            if (name is not null)
            {
                trie.Add(stem, name);
            }
        }

        return trie;
    }

    /// <summary>"北京智源研究院" is the same as "智源研究院" when that stands elsewhere.</summary>
    private static string WithoutPlace(string name, Dictionary<string, AcceptedName> names)
    {
        for (var from = 1; from < name.Length - 1; from++)
        {
            if (names.ContainsKey(name[from..]))
            {
                return name[from..];
            }
        }

        return name;
    }

    private bool StartsWord(int i) => !CharClass.IsHangul(_folded[i]) || i == 0 || !CharClass.IsHangul(_folded[i - 1]);

    /// <summary>Behind a name in hangul the word ends, or a particle ends it.</summary>
    private bool EndsWord(int end)
    {
        if (!CharClass.IsHangul(_folded[end - 1]) || end == _folded.Length || !CharClass.IsHangul(_folded[end]))
        {
            return true;
        }

        var wordEnd = end;
        while (wordEnd < _folded.Length && CharClass.IsHangul(_folded[wordEnd]) && wordEnd - end <= 4)
        {
            wordEnd++;
        }

        return lexicon.Particles.Contains(_folded[end..wordEnd]);
    }
}
