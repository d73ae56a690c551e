using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>Tells whether a run of katakana or hangul is made of common words alone.</summary>
internal sealed class WordParser(string folded, CjkLexicon lexicon)
{
    /// <summary>Characters of the longest run that is looked at; nothing longer is a word.</summary>
    private const int Longest = 40;

    private readonly List<(PieceKind Kind, int End)> _found = [];
    private readonly int[] _from = new int[Longest + 1];
    private readonly PieceKind[] _kinds = new PieceKind[Longest + 1];

    private static readonly CueSet DealWords = CueSet.Of(
        Cue.Buy, Cue.Supply, Cue.Invest, Cue.Raise, Cue.Lend, Cue.Borrow, Cue.Acquire, Cue.Build, Cue.Sign, Cue.Announce, Cue.Partner,
        Cue.Acquisition, Cue.Investment);

    public static PieceKind KindOf(CueMention cue) =>
        cue.Cues.Has(Cue.Org) ? PieceKind.Role : cue.Cues.Has(Cue.Person) ? PieceKind.Person : cue.Cues.HasAny(DealWords) ? PieceKind.Verb : PieceKind.Border;

    /// <summary>Adds the words of the run when they cover all of it; adds nothing when they do not.</summary>
    public bool TryParse(int start, int end, List<CueMention> cues, bool allowParticle, List<Piece> into)
    {
        if (end - start > Longest)
        {
            return false;
        }

        Array.Fill(_from, -1, 0, end - start + 1);
        _from[0] = 0;
        for (var at = start; at < end; at++)
        {
            if (_from[at - start] >= 0)
            {
                Reach(start, at, end, cues);
            }
        }

        var last = _from[end - start] >= 0 ? end : allowParticle ? BeforeParticle(start, end) : -1;
        if (last < 0)
        {
            return false;
        }

        var first = into.Count;
        for (var at = last; at > start; at = start + _from[at - start])
        {
            into.Insert(first, new Piece(_kinds[at - start], new TextSpan(start + _from[at - start], at)));
        }

        if (last < end)
        {
            into.Add(new Piece(PieceKind.Border, new TextSpan(last, end)));
        }

        return true;
    }

    /// <summary>Marks where words that begin at <paramref name="at"/> end; whoever comes first, the longest last word, stays.</summary>
    private void Reach(int start, int at, int end, List<CueMention> cues)
    {
        _found.Clear();
        if (folded[at] == '・')
        {
            _found.Add((PieceKind.Generic, at + 1));
        }

        lexicon.AllAt(folded, at, _found);
        foreach (var cue in cues)
        {
            if (cue.Span.Start == at && !_found.Exists(word => word.End == cue.Span.End))
            {
                _found.Add((KindOf(cue), cue.Span.End));
            }
        }

        foreach (var (kind, wordEnd) in _found)
        {
            // Entries of one word come in the order of the lists, of which the last wins.
            if (wordEnd <= end && (_from[wordEnd - start] < 0 || _from[wordEnd - start] == at - start))
            {
                _from[wordEnd - start] = at - start;
                _kinds[wordEnd - start] = kind;
            }
        }
    }

    private int BeforeParticle(int start, int end)
    {
        foreach (var particle in lexicon.Particles)
        {
            var at = end - particle.Length;
            if (at > start && _from[at - start] >= 0 && folded.AsSpan(at, particle.Length).SequenceEqual(particle))
            {
                return at;
            }
        }

        return -1;
    }
}
