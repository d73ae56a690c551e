namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Decides which separator is the decimal one: the language's, unless the article clearly uses the other.</summary>
internal static class DecimalVote
{
    public static char Decide(string text, IReadOnlyList<Lexeme> lexemes, char usual)
    {
        int points = 0, commas = 0;
        for (var i = 0; i + 1 < lexemes.Count; i++)
        {
            if (!lexemes[i].IsDigits || lexemes[i + 1].Term is not { } next
                || (next.Scale ?? next.ShortScale ?? next.Multiplier) is null && !next.Has(Languages.Quantities.TermRoles.PercentAfter))
            {
                continue;
            }

            switch (DigitText.DecimalEvidence(text.AsSpan(lexemes[i].Start, lexemes[i].End - lexemes[i].Start)))
            {
                case '.':
                    points++;
                    break;
                case ',':
                    commas++;
                    break;
            }
        }

        return usual == ',' ? (points > 2 * commas && points >= 2 ? '.' : ',') : commas > 2 * points && commas >= 2 ? ',' : '.';
    }
}
