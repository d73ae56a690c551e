using System.Security.Cryptography;
using System.Text;
using DealWatch.Web.Data;

namespace DealWatch.Web.Ingestion;

/// <summary>Tells whether two texts are the same article: line ends, spaces at line ends, empty lines at both ends and ways to write an accent do not count.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 of the normalised text, 64 lower-case hex digits.</summary>
    public static string Of(string text)
    {
        var normal = UnicodeText.Repair(text).Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n");
        var lines = normal.Split('\n').Select(line => line.TrimEnd());
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines).Trim('\n', '\uFEFF'));
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
