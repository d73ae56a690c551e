namespace DealWatch.Web.Search;

/// <summary>Words of an article in the text around them, on one line.</summary>
public sealed record Passage(string Before, string Words, string After)
{
    private const int Reach = 140;

    /// <param name="start">First UTF-16 code unit of the words.</param>
    /// <param name="end">Exclusive.</param>
    public static Passage Of(string text, int start, int end)
    {
        start = Math.Clamp(start, 0, text.Length);
        end = Math.Clamp(end, start, text.Length);
        var first = Math.Max(LineBefore(text, start), start <= Reach ? 0 : AfterSpace(text, start - Reach, start));
        var last = Math.Min(LineAfter(text, end), end + Reach >= text.Length ? text.Length : BeforeSpace(text, end + Reach, end));
        return new Passage(
            (first > LineBefore(text, start) ? "… " : "") + Flat(text[first..start]).TrimStart(),
            Flat(text[start..end]),
            Flat(text[end..last]).TrimEnd() + (last < LineAfter(text, end) ? " …" : ""));
    }

    /// <summary>A paragraph is enough to understand its words.</summary>
    private static int LineBefore(string text, int at) => text.LastIndexOf("\n\n", Math.Max(0, at - 1), StringComparison.Ordinal) is >= 0 and var found ? found + 2 : 0;

    private static int LineAfter(string text, int at) => text.IndexOf("\n\n", at, StringComparison.Ordinal) is >= 0 and var found ? found : text.Length;

    /// <summary>Texts without spaces are cut where it is.</summary>
    private static int AfterSpace(string text, int from, int limit)
    {
        var space = text.AsSpan(from, limit - from).IndexOfAny(' ', '\n');
        return space >= 0 ? from + space + 1 : char.IsLowSurrogate(text[from]) ? from + 1 : from;
    }

    private static int BeforeSpace(string text, int from, int limit)
    {
        var space = text.AsSpan(limit, from - limit).LastIndexOfAny(' ', '\n');
        return space > 0 ? limit + space : char.IsLowSurrogate(text[from]) ? from - 1 : from;
    }

    private static string Flat(string text)
    {
        // Emphasis in Markdown says nothing here.
        var words = string.Join(' ', text.Replace("**", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return (text.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "") + words + (words.Length > 0 && char.IsWhiteSpace(text[^1]) ? " " : "");
    }
}
