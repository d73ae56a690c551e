using DealWatch.Extraction.Languages.Quantities;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Joins digits, number words and scales to numbers; everything else passes through as it is.</summary>
internal sealed class NumberParser(string text, QuantityTerms terms)
{
    public void Parse(IReadOnlyList<Lexeme> lexemes, char decimalSeparator, NodeList into)
    {
        var lookup = new LexemeWindow(text, lexemes);
        for (var i = 0; i < lexemes.Count;)
        {
            if (!Opens(lookup, i))
            {
                into.Add(new Node(lexemes[i].Start, lexemes[i].End, lexemes[i].Term, null, lexemes[i].Date));
                i++;
                continue;
            }

            var builder = new NumberBuilder(lookup, terms.ScalesChain, decimalSeparator, i);
            var end = builder.TakeAll();
            if (builder.Build(end) is { } number && !IsVague(lookup, i))
            {
                into.Add(new Node(lexemes[i].Start, lexemes[end - 1].End, null, number, null));
            }

            i = end;
        }
    }

    private bool IsVague(LexemeWindow lookup, int first) =>
        lookup.Term(first - 1) is { } before && before.Has(TermRoles.Vague)
        && (terms.ScalesChain
            ? lookup.GapBefore(first) == Gap.None && !lookup[first].IsDigits
            : lookup.GapBefore(first) is Gap.None or Gap.Space);

    private static bool Opens(LexemeWindow lookup, int i)
    {
        if (lookup[i].IsDigits)
        {
            return true;
        }

        if (lookup[i].Term is not { } term || lookup.IsInsideHangulWord(i))
        {
            return false;
        }

        if (term.Fraction is not null && term.Number is null)
        {
            return lookup.ScaleFollows(i);
        }

        if (term.Has(TermRoles.Article) && term.Number is null)
        {
            return lookup.Touches(i + 1) && lookup.Term(i + 1) is { } next
                && ((next.Scale ?? next.Multiplier) is not null || next.PowerUnit > 0 || next.Has(TermRoles.ArticleUnit)
                    || (next.DurationUnit is not null && lookup.Term(i + 2) is { } half && half.Has(TermRoles.HalfAfter))
                    || (next.Fraction is not null && lookup.ScaleFollows(i + 1)));
        }

        return term.OpensNumber;
    }
}
