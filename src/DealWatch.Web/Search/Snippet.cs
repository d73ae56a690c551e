using System.Globalization;

namespace DealWatch.Web.Search;

/// <summary>A piece of an article for a list.</summary>
internal static class Snippet
{
    private const int Length = 200;
    private const int Before = 60;
    private const CompareOptions Loose = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>Text around the first typed word that occurs, else the beginning; cut at spaces, on one line.</summary>
    public static string Of(string text, string? typed)
    {
        var hit = Find(text, typed);
        var start = hit <= Before ? 0 : NextSpace(text, hit - Before, hit);
        var end = start + Length >= text.Length ? text.Length : LastSpace(text, start, start + Length);
        var words = string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return (start > 0 ? "… " : "") + words + (end < text.Length ? " …" : "");
    }

    private static int Find(string text, string? typed)
    {
        foreach (var word in (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var at = CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, Loose);
            if (at >= 0)
            {
                return at;
            }
        }

        return 0;
    }

    private static int NextSpace(string text, int from, int limit)
    {
        var space = text.IndexOf(' ', from);
        return space >= 0 && space < limit ? space + 1 : limit;
    }

    private static int LastSpace(string text, int start, int from)
    {
        var space = text.LastIndexOf(' ', from, from - start);
        var end = space > start ? space : from;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
