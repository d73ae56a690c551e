namespace DealWatch.Web.Search.Typed;

/// <summary>Finds among known words the one that is meant.</summary>
internal static class WordChoice
{
    /// <summary>The word that is written most like what was typed; null when none is near.</summary>
    public static string? Nearest(string typed, IEnumerable<string> words)
    {
        var folded = SearchText.Fold(typed);
        return words.Select(word => (Word: word, Likeness: Likeness.Of(folded, SearchText.Fold(word))))
            .Where(pair => pair.Likeness >= Likeness.Near)
            .OrderByDescending(pair => pair.Likeness)
            .Select(pair => pair.Word)
            .FirstOrDefault();
    }

    /// <summary>The meaning of the word that was typed in full, or that is the only one, by its meaning, with this beginning; null when there is none.</summary>
    public static TMeaning? Find<TMeaning>(string typed, IReadOnlyList<(string Word, TMeaning Meaning)> words)
        where TMeaning : struct
    {
        var folded = SearchText.Fold(typed);
        if (folded.Length == 0)
        {
            return null;
        }

        var begun = words.Where(pair => SearchText.Fold(pair.Word).StartsWith(folded, StringComparison.Ordinal)).ToList();
        var whole = begun.Where(pair => SearchText.Fold(pair.Word) == folded).ToList();
        var meant = (whole.Count > 0 ? whole : begun).Select(pair => pair.Meaning).Distinct().ToList();
        return meant.Count == 1 ? meant[0] : null;
    }
}
