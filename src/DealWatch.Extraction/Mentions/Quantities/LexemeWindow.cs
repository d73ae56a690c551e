using DealWatch.Extraction.Languages.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Lexemes with the questions that number reading asks about their neighbours.</summary>
internal readonly struct LexemeWindow(string text, IReadOnlyList<Lexeme> lexemes)
{
    public Lexeme this[int index] => lexemes[index];

    public int Count => lexemes.Count;

    public ReadOnlySpan<char> Words(int index) => text.AsSpan(lexemes[index].Start, lexemes[index].End - lexemes[index].Start);

    public QuantityTerm? Term(int index) => index >= 0 && index < lexemes.Count ? lexemes[index].Term : null;

    public bool IsDigits(int index) => index >= 0 && index < lexemes.Count && lexemes[index].IsDigits;

    public bool IsCapital(int index) => char.IsUpper(text[lexemes[index].Start]);

    public Gap GapBefore(int index) => index < 1 || index >= lexemes.Count
        ? Gap.Other
        : GapReader.Between(text, lexemes[index - 1].End, lexemes[index].Start);

    public bool IsSpaceAfter(int index) => lexemes[index].End < text.Length && text[lexemes[index].End] == ' ';

    /// <summary>Whether a syllable block goes before without a space: 천 in 인천 is no thousand.</summary>
    public bool IsInsideHangulWord(int index) =>
        lexemes[index].Start > 0 && CharClass.IsHangul(text[lexemes[index].Start])
        && CharClass.IsHangul(text[lexemes[index].Start - 1]);

    /// <summary>Whether nothing but spaces or a hyphen stands before a lexeme.</summary>
    public bool Touches(int index) => GapBefore(index) is Gap.None or Gap.Space or Gap.Hyphen;

    /// <summary>Whether a unit follows before which a separator may well be a decimal one.</summary>
    public bool ScaledUnitFollows(int index) =>
        Touches(index + 1) && Term(index + 1) is { } term
        && (term.Scale >= 1_000_000 || term.ShortScale >= 1_000_000 || term.Multiplier >= 1000 || term.Has(TermRoles.PercentAfter));

    /// <summary>Whether an ambiguous separator is read as decimal; "3,500 millones" ends in a zero that no decimal needs.</summary>
    public bool DecimalIsLikely(int index) =>
        ScaledUnitFollows(index) && !(Term(index + 1)?.Scale == 1_000_000 && Words(index).Contains(',') && Words(index)[^1] == '0');

    /// <summary>The first scale, or multiplier from a thousand on, among the next three lexemes; null when there is none.</summary>
    public decimal? ScaleSoonAfter(int index)
    {
        for (var at = index + 1; at <= index + 3 && Touches(at) && Term(at) is { } term; at++)
        {
            if ((term.Scale ?? term.Multiplier) is { } by && by >= 1000)
            {
                return by;
            }
        }

        return null;
    }

    /// <summary>Whether a scale stands after a lexeme, perhaps with an article between: "half a billion".</summary>
    public bool ScaleFollows(int index)
    {
        var next = index + 1;
        if (Touches(next) && Term(next) is { } article && article.Has(TermRoles.Article) && article.Scale is null)
        {
            next++;
        }

        return Touches(next) && Term(next)?.Scale is not null;
    }
}
