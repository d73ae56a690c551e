using System.Runtime.CompilerServices;

namespace DealWatch.Extraction.Text;

/// <summary>Script and folding facts about single characters, shared by every scanner.</summary>
internal static class CharClass
{
    /// <summary>Where ideographs begin.</summary>
    private const int TableEnd = 0x2E80;

    private static readonly char[] FoldTable = BuildFoldTable();

    /// <summary>Lower case without diacritics, always one code unit for one code unit.</summary>
    public static char Fold(char c) => c < TableEnd ? FoldTable[c] : FoldBeyond(c);

    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) => Fold(source, span));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Fold(string source, Span<char> into)
    {
        var table = FoldTable;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            into[i] = c < table.Length ? table[c] : FoldBeyond(c);
        }
    }

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '々';

    public static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';

    public static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FA' or 'ー' or >= '\uFF66' and <= '\uFF9F';

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u11FF' or >= '\u3131' and <= '\u318E';

    /// <summary>Scripts written without spaces between words, or with particles glued on.</summary>
    public static bool IsCjk(char c) => c >= '\u1100' && (IsHan(c) || IsHiragana(c) || IsKatakana(c) || IsHangul(c));

    /// <summary>A letter or digit of a script that puts spaces between words.</summary>
    public static bool IsSpacedWordChar(char c) => char.IsLetterOrDigit(c) && !IsCjk(c);

    /// <summary>
    /// Letters with diacritics come from <see cref="LatinFolds"/>: decomposing them would load the culture data of the platform, which costs more
    /// than everything else that is loaded at the start.
    /// </summary>
    private static char[] BuildFoldTable()
    {
        var table = new char[TableEnd];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = char.ToLowerInvariant((char)i);
        }

        LatinFolds.Basic.CopyTo(0, table, LatinFolds.BasicStart, LatinFolds.Basic.Length);
        LatinFolds.Additional.CopyTo(0, table, LatinFolds.AdditionalStart, LatinFolds.Additional.Length);
        return table;
    }

    /// <summary>Characters beyond the table: ideographs, kana, hangul and surrogates have no case.</summary>
    private static char FoldBeyond(char c) =>
        c is < '\uA640' or >= '\uAC00' and <= '\uDFFF' ? c : char.ToLowerInvariant(c);
}
