namespace DealWatch.Web.Search;

/// <summary>Turns what a person typed into an FTS5 expression. Every word is quoted, so that no input is an operator or a syntax error.</summary>
internal static class FullTextQuery
{
    private const int MaxWords = 16;

    /// <summary>
    /// All words must occur, the last one as the beginning of a word; what was typed without a space (AT&amp;T, a Chinese name) stays together.
    /// Null when the text holds no letter or digit.
    /// </summary>
    public static string? From(string? typed)
    {
        var phrases = (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Take(MaxWords)
            .Select(SearchText.Fold)
            .Where(phrase => phrase.Length > 0)
            .Select(phrase => $"\"{phrase}\"")
            .ToList();
        return phrases.Count == 0 ? null : string.Join(' ', phrases) + "*";
    }

    /// <summary>The words must stand together. Null when the text holds no letter or digit.</summary>
    public static string? Phrase(string? typed) => SearchText.Fold(typed ?? "") is { Length: > 0 } words ? $"\"{words}\"" : null;

    /// <summary>One of the names must occur, its last word as the beginning of a word. Null when none holds a letter or digit.</summary>
    public static string? AnyOf(IEnumerable<string> names)
    {
        var phrases = names.Select(SearchText.Fold).Where(phrase => phrase.Length > 0).Distinct().Select(phrase => $"\"{phrase}\"*").ToList();
        return phrases.Count == 0 ? null : string.Join(" OR ", phrases);
    }
}
