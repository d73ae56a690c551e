using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>Cuts text into known words and what is left between them, longest word first. Goes through the sentences in order, once.</summary>
internal sealed class PieceCutter(SegmentedText text, IReadOnlyList<CueMention> cues, CjkLexicon lexicon, bool[] covered)
{
    private readonly string _text = text.Article.Text;
    private readonly string _folded = text.Article.Folded;
    private readonly WordParser _parser = new(text.Article.Folded, lexicon);
    private int _nextCue;

    /// <summary>The pieces of one sentence; sentences have to come in order.</summary>
    public void Cut(TextSpan sentence, List<Piece> into)
    {
        into.Clear();
        for (var i = sentence.Start; i < sentence.End;)
        {
            var c = _text[i];
            if (covered[i])
            {
                i = AddKnown(i, sentence.End, into);
            }
            else if (CharClass.IsHangul(c))
            {
                i = AddHangul(i, RunEnd(i, sentence.End, CharClass.IsHangul), into);
            }
            else if (CharClass.IsKatakana(c))
            {
                i = AddKatakana(i, KatakanaEnd(i, sentence.End), into);
            }
            else if (CharClass.IsSpacedWordChar(c))
            {
                i = AddLatin(i, LatinEnd(i, sentence.End), into);
            }
            else
            {
                i = AddCharacter(i, sentence.End, into);
            }
        }
    }

    private int AddKnown(int start, int limit, List<Piece> into)
    {
        var end = RunEnd(start, limit, static _ => true, wanted: true);
        if (end < limit && _text[end] == '・' && CharClass.IsKatakana(_text[end - 1]))
        {
            // "アマゾン・ドット・コム": what a point joins to a known name is no name of its own.
            return Add(PieceKind.Known, start, KatakanaEnd(end, limit), into);
        }

        return lexicon.TryAt(_folded, start, out var kind, out var placeEnd) && kind == PieceKind.Place && placeEnd <= end
            ? Add(kind, start, placeEnd, into)
            : Add(PieceKind.Known, start, end, into);
    }

    /// <summary>A word of hangul with what is glued to its end: a common word, a name with an ending, or an unknown word.</summary>
    private int AddHangul(int start, int end, List<Piece> into)
    {
        if (TryWord(start, out var kind, out var wordEnd) && wordEnd >= end)
        {
            return Add(kind, start, wordEnd, into);
        }

        if (_parser.TryParse(start, end, CuesIn(start, end), allowParticle: true, into))
        {
            return end;
        }

        if (lexicon.Particles.Contains(_folded[start..end]))
        {
            return Add(PieceKind.Border, start, end, into);
        }

        // Glued to a Latin or known name ("KB증권") one syllable is enough to be a part of it.
        var glued = into.Count > 0 && into[^1].Span.End == start && into[^1].Kind is PieceKind.Latin or PieceKind.Known or PieceKind.Place;
        var shortest = glued ? 1 : 2;
        foreach (var particle in lexicon.Particles.Prepend(""))
        {
            var body = end - particle.Length;
            if (body - start > shortest && EndsWith(end, particle)
                && lexicon.EndingBefore(_folded, start + shortest, body, out var ending) is var endingStart and >= 0)
            {
                Add(PieceKind.Unknown, start, endingStart, into);
                Add(ending, endingStart, body, into);
                return Add(PieceKind.Border, body, end, into);
            }
        }

        var stripped = lexicon.Particles.FirstOrDefault(particle => end - particle.Length - start >= 2 && EndsWith(end, particle)) ?? "";
        Add(PieceKind.Unknown, start, end - stripped.Length, into);
        return Add(PieceKind.Border, end - stripped.Length, end, into);
    }

    private bool EndsWith(int end, string particle) => _folded.AsSpan(0, end).EndsWith(particle);

    private int AddKatakana(int start, int end, List<Piece> into)
    {
        if (TryWord(start, out var kind, out var wordEnd) && wordEnd >= end)
        {
            return Add(kind, start, wordEnd, into);
        }

        if (_parser.TryParse(start, end, CuesIn(start, end), allowParticle: false, into))
        {
            return end;
        }

        var endingStart = lexicon.EndingBefore(_folded, start + 2, end, out var ending);
        if (endingStart < 0)
        {
            return Add(PieceKind.Unknown, start, end, into);
        }

        Add(PieceKind.Unknown, start, endingStart, into);
        return Add(ending, endingStart, end, into);
    }

    private int AddLatin(int start, int end, List<Piece> into)
    {
        if (TryWord(start, out var kind, out var wordEnd) && wordEnd >= end)
        {
            return Add(kind, start, wordEnd, into);
        }

        var word = _text.AsSpan(start, end - start);
        var named = word.ContainsAnyInRange('A', 'Z') && !word.ContainsAnyInRange('0', '9');
        return Add(named ? PieceKind.Latin : PieceKind.Border, start, end, into);
    }

    private int AddCharacter(int i, int limit, List<Piece> into)
    {
        var c = _text[i];
        if (lexicon.IsCountryMark(c) && i + 1 < limit && (covered[i + 1] || CharClass.IsKatakana(_text[i + 1]) || char.IsAsciiLetterUpper(_text[i + 1])))
        {
            return Add(PieceKind.Role, i, i + 1, into);
        }

        if (TryWord(i, out var kind, out var end) && end <= limit && !covered.AsSpan(i, end - i).Contains(true)
            && !(end == i + 1 && CharClass.IsHan(c) && new Piece(kind, default).IsEnding && !FollowsCore(i, into)))
        {
            return Add(kind, i, end, into);
        }

        if (CharClass.IsHiragana(c) && into.Count > 0 && into[^1].Kind == PieceKind.LegalForm && into[^1].Span.End == i)
        {
            // The name behind a legal form may begin in hiragana; one or two of them are particles.
            const int ShortestName = 3;
            end = RunEnd(i, limit, CharClass.IsHiragana);
            return Add(end - i >= ShortestName ? PieceKind.Unknown : PieceKind.Border, i, end, into);
        }

        return Add(CharClass.IsHan(c) ? PieceKind.Unknown : PieceKind.Border, i, i + 1, into);
    }

    private static bool FollowsCore(int i, List<Piece> into) =>
        into.Count > 0 && into[^1].Span.End == i && (into[^1].IsCore || into[^1].Kind is PieceKind.Place or PieceKind.Generic);

    /// <summary>Adds a piece; unknown characters of one script join the piece before them.</summary>
    private int Add(PieceKind kind, int start, int end, List<Piece> into)
    {
        if (start == end)
        {
            return end;
        }

        if (kind == PieceKind.Unknown && into.Count > 0 && into[^1] is { Kind: PieceKind.Unknown } last && last.Span.End == start
            && CharClass.IsHan(_text[start]) && CharClass.IsHan(_text[start - 1]))
        {
            into[^1] = new Piece(PieceKind.Unknown, new TextSpan(last.Span.Start, end));
        }
        else
        {
            into.Add(new Piece(kind, new TextSpan(start, end)));
        }

        return end;
    }

    /// <summary>The longest word of the lists or cue that begins here.</summary>
    private bool TryWord(int start, out PieceKind kind, out int end)
    {
        var found = lexicon.TryAt(_folded, start, out kind, out end);
        while (_nextCue < cues.Count && cues[_nextCue].Span.Start < start)
        {
            _nextCue++;
        }

        if (_nextCue < cues.Count && cues[_nextCue].Span is var cue && cue.Start == start && !(cue.Length == 1 && CharClass.IsHan(_text[start]))
            && (cue.End > end ? kind != PieceKind.LegalForm : cue.End == end && kind is (PieceKind.Border or PieceKind.Generic)))
        {
            (kind, end, found) = (WordParser.KindOf(cues[_nextCue]), cue.End, true);
        }

        return found;
    }

    /// <summary>The cues that begin inside a word.</summary>
    private List<CueMention> CuesIn(int start, int end)
    {
        var found = new List<CueMention>();
        for (var c = _nextCue; c < cues.Count && cues[c].Span.Start < end; c++)
        {
            if (cues[c].Span.Start >= start)
            {
                found.Add(cues[c]);
            }
        }

        return found;
    }

    private int RunEnd(int start, int limit, Func<char, bool> belongs, bool wanted = false)
    {
        var end = start;
        while (end < limit && covered[end] == wanted && belongs(_text[end]))
        {
            end++;
        }

        return end;
    }

    private int KatakanaEnd(int start, int limit)
    {
        var end = RunEnd(start, limit, static c => CharClass.IsKatakana(c) || c == '・');
        return _text[end - 1] == '・' ? end - 1 : end;
    }

    private int LatinEnd(int start, int limit)
    {
        var end = start;
        while (end < limit && !covered[end]
            && (CharClass.IsSpacedWordChar(_text[end]) || (_text[end] is '&' or '-' or '.' && end + 1 < limit && CharClass.IsSpacedWordChar(_text[end + 1]))))
        {
            end++;
        }

        return end;
    }
}
