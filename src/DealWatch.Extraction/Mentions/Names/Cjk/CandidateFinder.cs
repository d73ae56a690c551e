using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>Joins the pieces of a sentence to what may be names: unknown characters, then common nouns, then an ending.</summary>
internal sealed class CandidateFinder(string text, CjkLexicon lexicon)
{
    /// <summary>Common nouns between the unknown part and the ending ("道東グリーンパワー").</summary>
    private const int MostBetween = 2;

    private const string Openers = "\"'「『";
    private const string Closers = "\"'」』";

    public void Find(List<Piece> pieces, List<CjkCandidate> into)
    {
        int first = -1, core = -1;
        for (var p = 0; p < pieces.Count; p++)
        {
            var piece = pieces[p];
            if (piece.IsCore || IsPartOfName(pieces, p, first, core))
            {
                first = first < 0 ? p : first;
                core = p;
            }
            else if (piece.IsEnding && (core >= 0 ? p - core <= MostBetween + 1 : EndsPlaceName(pieces, p, first)))
            {
                var last = LastEnding(pieces, p);
                into.Add(Describe(pieces, first, core < 0 ? p - 1 : core, last));
                p = last;
                first = core = -1;
            }
            else if (!(core >= 0 && IsInside(pieces, p)))
            {
                if (piece.Kind == PieceKind.Ending)
                {
                    // "银行" with no name before it only says what the next name is.
                    pieces[p] = piece with { Kind = PieceKind.Role };
                }

                if (core >= 0)
                {
                    into.Add(Describe(pieces, first, core, piece.Kind == PieceKind.LegalForm || AfterLegalForm(pieces, first) ? p - 1 : core));
                }

                first = !BeginsName(pieces, p) ? -1 : first >= 0 && core < 0 && first == p - 1 ? first : p;
                core = -1;
                if (piece.Kind == PieceKind.Name)
                {
                    into.Add(Describe(pieces, p, p, p));
                }
            }
        }

        if (core >= 0)
        {
            into.Add(Describe(pieces, first, core, core));
        }
    }

    /// <summary>"云" ends "海澜云", but in "云岫智算" it is a character like others, and so is "数据" in "上海数据港".</summary>
    private static bool IsPartOfName(List<Piece> pieces, int p, int first, int core) =>
        pieces[p].Kind == PieceKind.WeakEnding && KindAt(pieces, p + 1) == PieceKind.Unknown && (pieces[p].Span.Length == 1 || (first >= 0 && core < 0));

    /// <summary>"北京银行", not "中国核能巨头" nor "블룸버그통신": where nothing unknown is between them, the ending or what follows must say something.</summary>
    private bool EndsPlaceName(List<Piece> pieces, int p, int first) =>
        first >= 0 && (pieces[p].Kind != PieceKind.WeakEnding
            || (pieces[first].Kind == PieceKind.Place
                && (KindAt(pieces, p + 1) is PieceKind.LegalForm or PieceKind.Verb || (p + 1 < pieces.Count && pieces[p + 1].IsEnding) || IsLink(pieces, p + 1)
                    || p + 1 == pieces.Count || !CharClass.IsCjk(text[pieces[p + 1].Span.Start]))));

    /// <summary>Common nouns stand inside names, and so does a place directly before the ending ("中国电建贵州公司").</summary>
    private static bool IsInside(List<Piece> pieces, int p) =>
        pieces[p].Kind == PieceKind.Generic || (pieces[p].Kind == PieceKind.Place && p + 1 < pieces.Count && pieces[p + 1].IsEnding);

    /// <summary>A place, or a known name that hangul is glued to, belongs to the name that follows it.</summary>
    private bool BeginsName(List<Piece> pieces, int p) =>
        pieces[p].Kind == PieceKind.Place || (pieces[p].Kind == PieceKind.Known && p + 1 < pieces.Count && CharClass.IsHangul(text[pieces[p + 1].Span.Start]));

    private int LastEnding(List<Piece> pieces, int p)
    {
        while (true)
        {
            var next = KindAt(pieces, p + 1) == PieceKind.Generic && text[pieces[p + 1].Span.Start] == '・' ? p + 2 : p + 1;
            var kind = KindAt(pieces, next);
            if (kind is PieceKind.Ending or PieceKind.PlaceEnding || (kind == PieceKind.WeakEnding && (next == p + 2 || (next + 1 < pieces.Count && pieces[next + 1].IsEnding))))
            {
                p = next;
            }
            else
            {
                return p;
            }
        }
    }

    private CjkCandidate Describe(List<Piece> pieces, int first, int core, int last)
    {
        var span = new TextSpan(pieces[first].Span.Start, pieces[last].Span.End);
        var latinStem = true;
        var ending = PieceKind.Unknown;
        for (var p = first; p <= last; p++)
        {
            latinStem &= p > core || pieces[p].Kind == PieceKind.Latin;
            ending = pieces[p].Kind == PieceKind.Name ? PieceKind.PlaceEnding : pieces[p].IsEnding && ending != PieceKind.Ending ? pieces[p].Kind : ending;
        }

        return new CjkCandidate(
            span,
            pieces[first].Kind is PieceKind.Known or PieceKind.Place ? pieces[first].Span.End : span.Start,
            pieces[core].Span.End,
            ending,
            KindAt(pieces, last + 1) == PieceKind.LegalForm ? pieces[last + 1].Span.End : span.End,
            latinStem,
            pieces[first].Kind is PieceKind.Known or PieceKind.Place,
            AfterRole(pieces, first),
            AfterLegalForm(pieces, first) || KindAt(pieces, last + 1) == PieceKind.LegalForm,
            first == 0,
            IsLinked(pieces, first, last),
            IsListed(pieces, first - 1, -1) || IsListed(pieces, last + 1, 1),
            IsLink(pieces, last + 1),
            IsAt(span.Start - 1, Openers) && IsAt(span.End, Closers),
            IsAt(span.End, "("),
            Next(pieces, last));
    }

    private PieceKind Next(List<Piece> pieces, int last)
    {
        var p = last + 1;
        while (CharClass.IsHangul(text[pieces[last].Span.Start]) && KindAt(pieces, p) == PieceKind.Border && p < pieces.Count && p <= last + 2
            && (text[pieces[p].Span.Start] == ' ' || lexicon.Particles.Contains(text[pieces[p].Span.Start..pieces[p].Span.End])))
        {
            p++;
        }

        return KindAt(pieces, p);
    }

    private static PieceKind KindAt(List<Piece> pieces, int p) => p >= 0 && p < pieces.Count ? pieces[p].Kind : PieceKind.Border;

    /// <summary>A legal form of one character ("社") stands behind names only, and one that is glued to a name belongs to that.</summary>
    private bool AfterLegalForm(List<Piece> pieces, int first) =>
        KindAt(pieces, first - 1) == PieceKind.LegalForm && (pieces[first - 1].Span.Length > 1 || !CharClass.IsHan(text[pieces[first - 1].Span.Start]))
        && KindAt(pieces, first - 2) is not (PieceKind.Unknown or PieceKind.Latin or PieceKind.Generic or PieceKind.Ending or PieceKind.WeakEnding or PieceKind.PlaceEnding);

    private bool IsLinked(List<Piece> pieces, int first, int last) =>
        first == 0
        || IsLink(pieces, first - 1)
        || pieces[first - 1].Kind is PieceKind.Known or PieceKind.Place or PieceKind.Verb
        || (text[pieces[first - 1].Span.Start] is ',' or '、' or ':' or '(' or '/' && (KindAt(pieces, last + 1) == PieceKind.Verb || IsLink(pieces, last + 1)));

    /// <summary>Whether a sign of a list, and behind it a known name, stand beside the name.</summary>
    private bool IsListed(List<Piece> pieces, int sign, int step)
    {
        if (sign < 0 || sign >= pieces.Count || text[pieces[sign].Span.Start] is not (',' or '、' or '·' or '・'))
        {
            return false;
        }

        var next = sign + step;
        return KindAt(pieces, next) == PieceKind.Known || (next >= 0 && next < pieces.Count && text[pieces[next].Span.Start] == ' ' && KindAt(pieces, next + step) == PieceKind.Known);
    }

    private bool IsLink(List<Piece> pieces, int p) =>
        KindAt(pieces, p) == PieceKind.Border && p >= 0 && p < pieces.Count && lexicon.Links.Contains(text[pieces[p].Span.Start..pieces[p].Span.End]);

    private bool AfterRole(List<Piece> pieces, int first)
    {
        for (var p = first - 1; p >= 0 && p >= first - 3; p--)
        {
            if (pieces[p].Kind == PieceKind.Role)
            {
                return true;
            }

            if (!lexicon.Joiners.Contains(text[pieces[p].Span.Start..pieces[p].Span.End]))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsAt(int position, string signs) => position >= 0 && position < text.Length && signs.Contains(text[position]);
}
