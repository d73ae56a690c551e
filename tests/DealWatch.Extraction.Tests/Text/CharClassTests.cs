using System.Globalization;
using System.Text;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Tests.Text;

public sealed class CharClassTests
{
    [Fact]
    public void Latin_letters_fold_to_lower_case_without_diacritics()
    {
        for (var c = '\0'; c < '\u2000'; c++)
        {
            CharClass.Fold(c).Should().Be(Slowly(c), $"U+{(int)c:X4} is '{c}'");
        }
    }

    [Fact]
    public void Other_letters_fold_to_lower_case()
    {
        for (var c = '\u2000'; c < '\uFFFF'; c++)
        {
            if (CharClass.Fold(c) != (char.IsSurrogate(c) ? c : char.ToLowerInvariant(c)))
            {
                Assert.Fail($"U+{(int)c:X4}");
            }
        }
    }

    [Fact]
    public void A_text_folds_character_by_character() =>
        CharClass.Fold("Société GÉNÉRALE 甲骨文 ½").Should().Be("societe generale 甲骨文 ½");

    private static char Slowly(char c)
    {
        var lower = char.ToLowerInvariant(c);
        if (c is not (>= '\u0080' and < '\u0250') and not (>= '\u1E00' and < '\u1F00'))
        {
            return lower;
        }

        var decomposed = lower.ToString().Normalize(NormalizationForm.FormD);
        return decomposed.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(decomposed[1]) == UnicodeCategory.NonSpacingMark
            ? decomposed[0]
            : lower switch { 'ø' => 'o', 'ł' => 'l', 'đ' => 'd', 'ı' => 'i', _ => lower };
    }
}
