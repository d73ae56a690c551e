using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Cuts a block into digits and phrases of the lexicon, in one pass from left to right; all other text is skipped.</summary>
internal sealed class QuantityLexer(ArticleText article, QuantityTerms terms)
{
    private readonly string _folded = article.Folded;
    private readonly List<(QuantityTerm Term, int End)> _found = [];
    private readonly CompoundNumberReader _compounds = new(terms);

    public void Read(TextSpan block, List<Lexeme> into)
    {
        for (var i = block.Start; i < block.End;)
        {
            var c = _folded[i];
            if (char.IsAsciiDigit(c))
            {
                i = ReadDigits(i, block, into);
            }
            else if (c == ' ')
            {
                i++;
            }
            else if (TryReadPhrase(i, block.End, out var lexeme))
            {
                into.Add(lexeme);
                i = lexeme.End;
            }
            else
            {
                i = SkipWord(i, block.End);
            }
        }
    }

    private int SkipWord(int i, int limit)
    {
        if (!CharClass.IsSpacedWordChar(_folded[i]))
        {
            return i + 1;
        }

        return WordEnd(i, limit);
    }

    private int WordEnd(int i, int limit)
    {
        while (i < limit && CharClass.IsSpacedWordChar(_folded[i]))
        {
            i++;
        }

        return i;
    }

    private int ReadDigits(int start, TextSpan block, List<Lexeme> into)
    {
        if (NumericDate.TryRead(_folded, start, block.End, terms.NumericOrder, out var date, out var dateEnd))
        {
            into.Add(new Lexeme(start, dateEnd, null, Date: date));
            return dateEnd;
        }

        var end = DigitText.End(_folded, start, block.End, terms.SpaceGroups);
        var lexeme = new Lexeme(start, end, null, IsGluedToName(start, block.Start, into));
        if (end >= block.End || !CharClass.IsSpacedWordChar(_folded[end]))
        {
            if (!ContinuesName(start, block.Start))
            {
                into.Add(lexeme);
            }

            return end;
        }

        // Letters right after the digits: a scale, a unit, a currency; anything else (3D, 5G, 7nm) is a name.
        if (TryReadPhrase(end, block.End, out var suffix) && IsSuffix(suffix.Term!))
        {
            into.Add(lexeme);
            into.Add(suffix);
            return suffix.End;
        }

        return SkipWord(end, block.End);
    }

    private static bool IsSuffix(QuantityTerm term) =>
        (term.Scale ?? term.ShortScale ?? term.Multiplier ?? term.DurationUnit ?? term.DurationCompound) is not null
        || term.Currency is not null || term.PowerUnit is not null || term.DateMark != DateMark.None
        || term.Has(TermRoles.Ordinal | TermRoles.PercentAfter | TermRoles.ChipNoun);

    /// <summary>Whether a word that is no phrase stands before a hyphen before the digits: GPT-4.</summary>
    private bool IsGluedToName(int start, int from, List<Lexeme> before) =>
        start - 2 >= from && _folded[start - 1] == '-' && char.IsLetter(_folded[start - 2])
        && (before.Count == 0 || before[^1].End != start - 1);

    /// <summary>The tail of v2.5: digits after a point after a word.</summary>
    private bool ContinuesName(int start, int from) =>
        start - 2 >= from && _folded[start - 1] == '.' && CharClass.IsSpacedWordChar(_folded[start - 2]);

    private bool TryReadPhrase(int start, int limit, out Lexeme lexeme)
    {
        _found.Clear();
        terms.PhrasesAt(_folded, start, _found);
        lexeme = default;
        for (var i = _found.Count - 1; i >= 0; i--)
        {
            var (term, end) = _found[i];
            if (end <= limit && EndsCleanly(term, start, end))
            {
                lexeme = new Lexeme(start, term.DurationCompound is null ? end : WordEnd(end, limit), term);
                break;
            }
        }

        if (char.IsLetter(_folded[start]) && _compounds.TryRead(_folded, start, limit, out var compound, out var compoundEnd)
            && compoundEnd > lexeme.End)
        {
            lexeme = new Lexeme(start, compoundEnd, compound);
        }

        return lexeme.Term is not null;
    }

    private bool EndsCleanly(QuantityTerm term, int start, int end)
    {
        var isName = term.Currency is null || term.CurrencyForm is CurrencyForm.Name or CurrencyForm.NameEitherSide;
        if (isName && !term.Has(TermRoles.ChipNoun))
        {
            return true;
        }

        if (!isName && term.CurrencyAmbiguous && !char.IsUpper(article.Text[start]))
        {
            return false;
        }

        return !char.IsLetter(_folded[end - 1]) || end >= _folded.Length
            || !char.IsLetter(_folded[end]) || CharClass.IsCjk(_folded[end]);
    }
}
