using DealWatch.Web.Search;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>How much of the shorter of two sentences of one language stands in the other.</summary>
internal static class SharedWords
{
    private const int Fewest = 5;

    public static HashSet<string> In(string text) => [.. SearchText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>0 to 1; 0 when one is too short to tell or the languages differ.</summary>
    public static double Share(LinkReport a, LinkReport b)
    {
        if (a.Language is null || a.Language != b.Language)
        {
            return 0;
        }

        var shorter = Math.Min(a.StatementWords.Count, b.StatementWords.Count);
        return shorter < Fewest ? 0 : (double)a.StatementWords.Count(b.StatementWords.Contains) / shorter;
    }
}
