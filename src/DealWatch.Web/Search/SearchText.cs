using System.Globalization;
using System.Text;
using DealWatch.Web.Data;

namespace DealWatch.Web.Search;

/// <summary>Text as it is looked up: lower case, no accents, punctuation as space, East Asian characters one word each.</summary>
internal static class SearchText
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in UnicodeText.Repair(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (!Rune.IsLetterOrDigit(rune))
            {
                AppendSpace(folded);
            }
            else if (IsEastAsian(rune))
            {
                AppendSpace(folded);
                folded.Append(rune).Append(' ');
            }
            else
            {
                folded.Append(Rune.ToLowerInvariant(rune));
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>Chinese characters and kana are written without spaces, so that a full-text index would take a whole clause for one word.</summary>
    private static bool IsEastAsian(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);

    private static void AppendSpace(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ')
        {
            text.Append(' ');
        }
    }
}
