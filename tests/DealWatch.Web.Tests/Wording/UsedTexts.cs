using System.Text.RegularExpressions;
using DealWatch.Web.Pages.Articles;

namespace DealWatch.Web.Tests.Wording;

/// <summary>The keys that the code asks the catalogs for, as its sources have them.</summary>
internal static partial class UsedTexts
{
    public static IReadOnlySet<string> All { get; } = WebSources.Files(".cs").Concat(WebSources.Files(".cshtml"))
        .SelectMany(file => Keys(file.Text))
        .Concat(UploadLanguages.Codes.Select(code => System.Globalization.CultureInfo.GetCultureInfo(code).EnglishName)) // LanguageText.Name
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Keys(string source) =>
        Asked().Matches(source).Select(match => Regex.Unescape(match.Groups[1].Value))
            .Concat(Counted().Matches(source).SelectMany(match => LastTwo(Arguments(source, match.Index + match.Length))).Select(words => "{0} " + words));

    /// <summary>The two texts that a count chooses from are its last arguments.</summary>
    private static IEnumerable<string> LastTwo(string arguments)
    {
        var texts = Quoted().Matches(arguments).Select(match => Regex.Unescape(match.Groups[1].Value)).ToList();
        return texts.Count < 2 ? [] : texts[^2..];
    }

    private static string Arguments(string source, int start)
    {
        var depth = 1;
        var end = start;
        for (; depth > 0; end++)
        {
            depth += source[end] switch { '(' => 1, ')' => -1, _ => 0 };
        }

        return source[start..end];
    }

    [GeneratedRegex("""(?<![\w"])(?:T|Rich|Later|EndpointSummary)\("((?:[^"\\]|\\.)*)"\s*[,)]""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"QuantityText\.Count\(")]
    private static partial Regex Counted();

    [GeneratedRegex("""
        "((?:[^"\\]|\\.)*)"
        """)]
    private static partial Regex Quoted();
}
