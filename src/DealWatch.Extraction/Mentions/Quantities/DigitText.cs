namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Numbers in digits: how far they reach and what they are worth.</summary>
internal static class DigitText
{
    /// <summary>Longest run of integer digits that is read as a number.</summary>
    private const int MostDigits = 16;

    /// <summary>End of the digits that begin at <paramref name="start"/>, with inner separators.</summary>
    public static int End(string text, int start, int limit, bool spaceGroups)
    {
        var i = start;
        while (i < limit)
        {
            if (char.IsAsciiDigit(text[i]) || (IsSeparator(text[i]) && i + 1 < limit && char.IsAsciiDigit(text[i + 1])))
            {
                i++;
            }
            else if (spaceGroups && text[i] == ' ' && i - start <= 15 && IsGroup(text, i + 1, limit) && LeadsGroup(text, start, i))
            {
                i += 4;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Whether a single separator is followed by a number of digits other than three, which shows it to be a decimal one.</summary>
    public static char DecimalEvidence(ReadOnlySpan<char> digits)
    {
        var at = digits.LastIndexOfAny('.', ',');
        return at >= 0 && digits[..at].IndexOfAny('.', ',') < 0 && digits.Length - at - 1 != 3 ? digits[at] : '\0';
    }

    /// <summary>
    /// The value of digits with separators. Where a separator could be either, <paramref name="scaled"/> decides: before a scale
    /// it may be decimal, elsewhere it groups thousands. False for what is no number or too large.
    /// </summary>
    public static bool TryValue(ReadOnlySpan<char> digits, char decimalSeparator, bool scaled, out decimal value)
    {
        value = 0;
        var decimalAt = DecimalPoint(digits, decimalSeparator, scaled);
        if (decimalAt == -2)
        {
            return false;
        }

        decimal fraction = 1;
        var count = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (!char.IsAsciiDigit(digits[i]))
            {
                continue;
            }

            if (decimalAt < 0 || i < decimalAt)
            {
                if (++count > MostDigits)
                {
                    return false;
                }

                value = (value * 10) + (digits[i] - '0');
            }
            else if (fraction > 0.00000001m)
            {
                fraction /= 10;
                value += fraction * (digits[i] - '0');
            }
        }

        return true;
    }

    private static bool IsSeparator(char c) => c is '.' or ',' or '\'';

    private static bool IsGroup(string text, int i, int limit) =>
        i + 3 <= limit && char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2])
        && (i + 3 == limit || !char.IsAsciiDigit(text[i + 3]));

    /// <summary>Whether what stands before a space can lead groups of three: one to three digits, then such groups.</summary>
    private static bool LeadsGroup(string text, int start, int end)
    {
        var run = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                run++;
            }
            else if (text[i] == ' ')
            {
                run = 0;
            }
            else
            {
                return false;
            }
        }

        return run <= 3;
    }

    /// <summary>Index of the decimal separator; -1 when there is none, -2 when the digits are no number.</summary>
    private static int DecimalPoint(ReadOnlySpan<char> digits, char decimalSeparator, bool scaled)
    {
        int points = digits.Count('.'), commas = digits.Count(',');
        if (points + commas == 0)
        {
            return -1;
        }

        var last = digits.LastIndexOfAny('.', ',');
        var after = digits.Length - last - 1;
        if (points > 0 && commas > 0)
        {
            return (digits[last] == '.' ? points : commas) == 1 ? last : -2;
        }

        if (points + commas > 1)
        {
            return after == 3 ? -1 : -2;
        }

        if (after != 3 || last > 3 || digits[0] == '0')
        {
            return last;
        }

        return digits[last] == decimalSeparator && scaled ? last : -1;
    }
}
