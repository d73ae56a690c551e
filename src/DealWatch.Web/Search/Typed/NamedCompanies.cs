namespace DealWatch.Web.Search.Typed;

/// <summary>Tells the words of a question that name a company from those that do not.</summary>
internal sealed class NamedCompanies(CompanySearch companies)
{
    /// <summary>As many words as a name may have.</summary>
    private const int MaxName = 4;

    /// <summary>Splits neighbouring words into names of companies, the longest first, and others.</summary>
    /// <param name="words">In the order of the question.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    public async Task<IReadOnlyList<(QueryPart Word, CompanySuggestion? Company)>> ReadAsync(IReadOnlyList<QueryPart> words, CancellationToken cancellationToken)
    {
        var names = Enumerable.Range(0, words.Count).SelectMany(start => Lengths(words, start).Select(length => Name(words, start, length))).Where(name => name.Length > 0).Distinct().ToList();
        var known = names.Count == 0 ? new Dictionary<string, CompanySuggestion>() : await companies.NamedAsync(names, cancellationToken);
        var read = new List<(QueryPart, CompanySuggestion?)>();
        for (var start = 0; start < words.Count;)
        {
            var length = Lengths(words, start).Reverse().FirstOrDefault(length => known.ContainsKey(Name(words, start, length)));
            read.Add((words[start], length == 0 ? null : known[Name(words, start, length)]));
            start += Math.Max(length, 1);
        }

        return read;
    }

    /// <summary>A name ends where a condition stands between the words, and a minus sign begins another one.</summary>
    private static IEnumerable<int> Lengths(IReadOnlyList<QueryPart> words, int start)
    {
        for (var length = 1; length <= MaxName && start + length <= words.Count; length++)
        {
            if (length > 1 && words[start + length - 1].IsNegated)
            {
                yield break;
            }

            yield return length;
        }
    }

    private static string Name(IReadOnlyList<QueryPart> words, int start, int length) =>
        SearchText.Fold(string.Join(' ', words.Skip(start).Take(length).Select(word => word.Text)));
}
