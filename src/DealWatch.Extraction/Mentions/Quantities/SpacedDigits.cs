using System.Globalization;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Reads numbers that are printed with spaces around their separator: "1 . 6 billion", "40 , 000".</summary>
internal static class SpacedDigits
{
    /// <summary>Reads the digits at a lexeme and at the next one as a single number.</summary>
    public static bool TryRead(LexemeWindow lexemes, int index, out decimal value)
    {
        value = 0;
        if (!lexemes.IsDigits(index + 1) || lexemes.GapBefore(index + 1) is not (Gap.Point or Gap.Comma) || !IsRun(lexemes, index, 1, 3))
        {
            return false;
        }

        if (IsRun(lexemes, index + 1, 1, 2) && lexemes.ScaledUnitFollows(index + 1))
        {
            return TryParse($"{lexemes.Words(index)}.{lexemes.Words(index + 1)}", out value);
        }

        return IsRun(lexemes, index + 1, 3, 3) && lexemes[index + 1].Start - lexemes[index].End == 3 && lexemes.IsSpaceAfter(index)
            && TryParse($"{lexemes.Words(index)}{lexemes.Words(index + 1)}", out value);
    }

    private static bool TryParse(string digits, out decimal value) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    private static bool IsRun(LexemeWindow lexemes, int index, int least, int most)
    {
        var words = lexemes.Words(index);
        return words.Length >= least && words.Length <= most && !words.ContainsAnyExceptInRange('0', '9');
    }
}
