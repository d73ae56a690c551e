using System.Globalization;

namespace DealWatch.Extraction.Text;

/// <summary>Script and folding facts about single characters, shared by every scanner.</summary>
internal static class CharClass
{
    private static readonly char[] FoldTable = BuildFoldTable();

    /// <summary>Lower case without diacritics, always one code unit for one code unit.</summary>
    public static char Fold(char c) => FoldTable[c];

    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            span[i] = FoldTable[source[i]];
        }
    });

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '々';

    public static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';

    public static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FA' or 'ー' or >= '\uFF66' and <= '\uFF9F';

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u11FF' or >= '\u3131' and <= '\u318E';

    /// <summary>Scripts written without spaces between words, or with particles glued on.</summary>
    public static bool IsCjk(char c) => c >= '\u1100' && (IsHan(c) || IsHiragana(c) || IsKatakana(c) || IsHangul(c));

    /// <summary>A letter or digit of a script that puts spaces between words.</summary>
    public static bool IsSpacedWordChar(char c) => char.IsLetterOrDigit(c) && !IsCjk(c);

    private static char[] BuildFoldTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i <= char.MaxValue; i++)
        {
            table[i] = FoldSlow((char)i);
        }

        return table;
    }

    private static char FoldSlow(char c)
    {
        if (c is >= 'A' and <= 'Z')
        {
            return (char)(c | 0x20);
        }

        if (c < 0x80 || (c >= '\u0250' && c < '\u1E00') || c >= '\u1F00')
        {
            return char.IsSurrogate(c) ? c : char.ToLowerInvariant(c);
        }

        var lower = char.ToLowerInvariant(c);
        var decomposed = lower.ToString().Normalize(System.Text.NormalizationForm.FormD);
        return decomposed.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(decomposed[1]) == UnicodeCategory.NonSpacingMark
            ? decomposed[0]
            : lower switch { 'ø' => 'o', 'ł' => 'l', 'đ' => 'd', 'ı' => 'i', _ => lower };
    }
}
