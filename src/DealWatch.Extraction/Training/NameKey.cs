using System.Globalization;
using System.Text;

namespace DealWatch.Extraction.Training;

/// <summary>Makes names comparable: no case, accents, punctuation, legal forms; brands of clouds lead to their company.</summary>
internal static class NameKey
{
    private static readonly HashSet<string> Suffixes =
    [
        "inc", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "llc", "lp", "sa", "spa", "ag", "se", "nv", "bv", "gmbh", "kk", "group",
        "holdings", "holding", "technologies", "technology", "platforms", "the", "pbc", "ai", "project", "progetto", "proyecto", "projet", "projekt", "projeto",
    ];

    private static readonly Dictionary<string, string> CloudOwners = new()
    {
        ["aws"] = "amazon",
        ["amazonwebservices"] = "amazon",
        ["azure"] = "microsoft",
        ["microsoftazure"] = "microsoft",
        ["googlecloud"] = "google",
        ["gcp"] = "google",
        ["googlecloudplatform"] = "google",
        ["alphabet"] = "google",
        ["oci"] = "oracle",
        ["oraclecloud"] = "oracle",
        ["oraclecloudinfrastructure"] = "oracle",
    };

    public static string Of(string name)
    {
        var words = Words(name);
        var kept = words.Where(word => !Suffixes.Contains(word)).ToList();
        return string.Concat(kept.Count > 0 ? kept : words);
    }

    public static string OfModel(string model) => string.Concat(Words(model));

    public static string OfProvider(string provider) => CloudOwners.GetValueOrDefault(Of(provider), Of(provider));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKD).ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsLetterOrDigit(c) || c == '_')
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
