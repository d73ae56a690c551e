namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// Finds articles of one language of which one stands in the other, without comparing all with all: a copy shares some of the smallest hashes of what it
/// was copied from.
/// </summary>
internal sealed class CopyIndex
{
    private readonly Dictionary<(string Language, uint Hash), List<int>> _few = [], _all = [];
    private readonly List<ArticleSketch> _sources = [];

    /// <summary>The place of the source that the article copies, in the order in which sources came; a new source when it copies none. Copies are not copied from.</summary>
    public int Add(string? language, ArticleSketch sketch)
    {
        if (language is not null && Candidates(language, sketch).Order().Cast<int?>().FirstOrDefault(source => _sources[source!.Value].IsCopyOf(sketch)) is { } copied)
        {
            return copied;
        }

        _sources.Add(sketch);
        if (language is not null)
        {
            Index(_few, language, sketch.Few);
            Index(_all, language, sketch.All);
        }

        return _sources.Count - 1;
    }

    /// <summary>Either text may be the longer one: the fewest hashes of the shorter one stand among all of the longer one.</summary>
    private HashSet<int> Candidates(string language, ArticleSketch sketch)
    {
        var found = new HashSet<int>();
        foreach (var hash in sketch.All)
        {
            found.UnionWith(_few.GetValueOrDefault((language, hash)) ?? []);
        }

        foreach (var hash in sketch.Few)
        {
            found.UnionWith(_all.GetValueOrDefault((language, hash)) ?? []);
        }

        return found;
    }

    private void Index(Dictionary<(string Language, uint Hash), List<int>> index, string language, ReadOnlySpan<uint> hashes)
    {
        foreach (var hash in hashes)
        {
            (index.TryGetValue((language, hash), out var sources) ? sources : index[(language, hash)] = []).Add(_sources.Count - 1);
        }
    }
}
