using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>
/// Finds names that no gazetteer has in Chinese, Japanese and Korean, where no capital tells them: by the words that end them, by the words
/// for what they are before them, and by their coming again.
/// </summary>
internal sealed class CjkNameDiscovery(SegmentedText text, IReadOnlyList<CueMention> cues, CjkLexicon lexicon, bool[] covered)
{
    private const int ShortestStem = 2;
    private const int LongestStem = 24;
    private const int LongestName = 40;

    /// <summary>Characters of the longest run of ideographs that is taken for a name's stem; longer ones hold words that the lists lack.</summary>
    private const int LongestHanStem = 6;

    private readonly string _text = text.Article.Text;

    /// <summary>The names found by capitals, with those of these scripts, in order; what belongs together bears one name.</summary>
    public List<(TextSpan Span, string Name)> Join(List<(TextSpan Span, string Name)> latin)
    {
        if (lexicon.IsEmpty)
        {
            return latin;
        }

        var candidates = FindCandidates();
        var names = Accept(candidates);
        var mentions = new NameRepeats(text, lexicon, covered).Find(names);
        return new BracketedNames(_text, covered).Join(mentions, latin);
    }

    private List<CjkCandidate> FindCandidates()
    {
        var cutter = new PieceCutter(text, cues, lexicon, covered);
        var finder = new CandidateFinder(_text, lexicon);
        var pieces = new List<Piece>();
        var candidates = new List<CjkCandidate>();
        foreach (var sentence in text.Sentences)
        {
            cutter.Cut(sentence.Span, pieces);
            finder.Find(pieces, candidates);
        }

        return candidates;
    }

    /// <summary>The names that are good enough, with the stem that may stand for each; null when none may.</summary>
    private Dictionary<string, AcceptedName> Accept(List<CjkCandidate> candidates)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var name = NameOf(candidate);
            counts[name] = counts.GetValueOrDefault(name) + 1;
        }

        var stems = CountStems(candidates);
        var shortForms = new ShortForms(text, lexicon, covered);
        var accepted = new Dictionary<string, AcceptedName>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var name = NameOf(candidate);
            if (IsName(candidate, counts[name], stems.GetValueOrDefault(name[..candidate.StemLength]) > counts[name]))
            {
                var defined = shortForms.DefinedBehind(candidate);
                accepted.TryAdd(name, new AcceptedName(defined ?? shortForms.StemOf(candidate), defined is not null, candidate.BeginsKnown));
            }
        }

        DropLonger(accepted);
        return accepted;
    }

    private string NameOf(CjkCandidate candidate) => _text[candidate.Span.Start..candidate.Span.End];

    /// <summary>How often the part before the ending stands anywhere, for names whose ending says little.</summary>
    private Dictionary<string, int> CountStems(List<CjkCandidate> candidates)
    {
        var trie = new PhraseTrie<string>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (candidate.Ending == PieceKind.WeakEnding && candidate.StemLength is >= ShortestStem and <= LongestStem
                && _text[candidate.Span.Start..candidate.StemEnd] is var stem && counts.TryAdd(stem, 0))
            {
                trie.Add(stem, stem);
            }
        }

        for (var i = 0; i < _text.Length && counts.Count > 0; i++)
        {
            if (trie.TryLongestAt(text.Article.Folded, i, out var found, out _))
            {
                counts[found]++;
            }
        }

        return counts;
    }

    /// <summary>A Latin word that begins a sentence: where no other word has a capital, its capital says as much as inside a sentence.</summary>
    private bool BeginsWithCapital(in CjkCandidate candidate)
    {
        const int ShortestWord = 4;
        var word = _text.AsSpan(candidate.Span.Start, candidate.Span.Length);
        return candidate.First && word.Length >= ShortestWord && char.IsAsciiLetterUpper(word[0]) && word.ContainsAnyInRange('a', 'z')
            && candidate.Span.End < _text.Length && CharClass.IsCjk(_text[candidate.Span.End])
            && (candidate.BeforeLink || candidate.Next == PieceKind.Verb);
    }

    private bool IsName(in CjkCandidate candidate, int count, bool stemRepeats)
    {
        if (candidate.LatinStem && candidate.Ending == PieceKind.Unknown)
        {
            return BeginsWithCapital(candidate);
        }

        if (candidate.StemLength < ShortestStem || candidate.StemLength > LongestStem || candidate.Span.Length > LongestName || LongHan(candidate))
        {
            return false;
        }

        var spoken = candidate.AfterRole || candidate.Linked || candidate.Listed || candidate.Quoted || candidate.Bracketed || candidate.BeginsKnown || stemRepeats || count > 1;
        return candidate.Ending switch
        {
            _ when candidate.Legal => true,
            PieceKind.Ending => true,

            // "池田県知事" may be the governor Ikeda.
            PieceKind.PlaceEnding => candidate.Next != PieceKind.Person,
            PieceKind.WeakEnding => candidate.LatinStem ? candidate.AfterRole : spoken || IsSpelledBrand(candidate),
            _ => !candidate.BeginsKnown && candidate.Next != PieceKind.Person && IsCalledByName(candidate, count),
        };
    }

    /// <summary>
    /// A foreign or made-up word with Latin letters behind it ("캐릭터AI") or a point inside ("ネクサス・データセンター") is a brand; ideographs are
    /// common nouns as often.
    /// </summary>
    private bool IsSpelledBrand(in CjkCandidate candidate) =>
        (char.IsAsciiLetterUpper(_text[candidate.Span.End - 1]) || _text[candidate.StemEnd - 1] == '・')
        && (CharClass.IsHangul(_text[candidate.Span.Start]) || CharClass.IsKatakana(_text[candidate.Span.Start]));

    /// <summary>
    /// A word without an ending, behind a word for an organisation: quotation marks or a bracket make it a name, or what it does; ideographs
    /// that only come again may be any word.
    /// </summary>
    private bool IsCalledByName(in CjkCandidate candidate, int count)
    {
        const int ShortestActor = 3;
        const int LongestHanActor = 4;
        const int ShortestAlone = 4;
        var length = candidate.Span.Length;
        var han = _text.AsSpan(candidate.Span.Start, length).ContainsAnyInRange('\u4E00', '\u9FFF');
        if (!candidate.AfterRole)
        {
            return length >= ShortestAlone && !han && (candidate.Listed || (count > 1 && candidate.Next == PieceKind.Verb && CharClass.IsHangul(_text[candidate.Span.Start])));
        }

        return candidate.Quoted || candidate.Bracketed
            || (length >= ShortestActor && !han && (candidate.Next == PieceKind.Verb || candidate.BeforeLink || count > 1))
            || (length is >= ShortestActor and <= LongestHanActor && candidate.Next == PieceKind.Verb);
    }

    private bool LongHan(in CjkCandidate candidate)
    {
        var length = 0;
        for (var i = candidate.Span.Start; i < candidate.StemEnd; i++)
        {
            length += CharClass.IsHan(_text[i]) ? 1 : 0;
        }

        return length > LongestHanStem;
    }

    /// <summary>Where one name ends with another, the longer one has swallowed a word before it.</summary>
    private static void DropLonger(Dictionary<string, AcceptedName> accepted)
    {
        foreach (var name in accepted.Keys.ToList())
        {
            for (var from = 1; from < name.Length - ShortestStem; from++)
            {
                if (!accepted[name].BeginsKnown && accepted.ContainsKey(name[from..]))
                {
                    accepted.Remove(name);
                    break;
                }
            }
        }
    }
}
