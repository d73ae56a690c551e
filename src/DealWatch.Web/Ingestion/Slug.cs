using System.Globalization;
using System.Text;
using DealWatch.Web.Data;

namespace DealWatch.Web.Ingestion;

/// <summary>Words as they stand in an address: lower case, no accents, hyphens between them; every script is allowed.</summary>
internal static class Slug
{
    private const int MaxLength = 60;

    /// <summary>Never empty.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var rune in UnicodeText.Repair(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (slug.Length >= MaxLength)
            {
                break;
            }

            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(Rune.ToLowerInvariant(rune));
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var words = slug.ToString().Normalize(NormalizationForm.FormC).Trim('-');
        return words.Length == 0 ? "unnamed" : words;
    }
}
