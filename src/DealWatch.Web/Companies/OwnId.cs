using System.Globalization;

namespace DealWatch.Web.Companies;

/// <summary>The identifier under which extraction knows a company that the embedded gazetteer lacks.</summary>
internal static class OwnId
{
    private const string Prefix = "own-";

    public static string Of(int company) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{company}");

    /// <summary>The company's number; null for an identifier of the embedded gazetteer.</summary>
    public static int? Parse(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(id.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var company) ? company : null;
}
