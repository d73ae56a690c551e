using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>
/// One language's ways to describe a company by a fact: "{0} maker", "startup led by {0}". A template is matched as the words before the fact, the
/// fact, and the words behind it, so that the cost does not grow with the number of facts.
/// </summary>
internal sealed class EpithetTemplates
{
    private const string Hole = "{0}";

    private static readonly List<Company> None = [];

    /// <summary>What may stand behind a fact of one kind: the fact is looked up once for all of them.</summary>
    private readonly record struct FactTemplates(FactKind Kind, List<string> Suffixes);

    private readonly FactLexicon _facts;
    private readonly PhraseTrie<List<FactTemplates>> _byPrefix = new();
    private readonly List<FactTemplates> _bare = [];

    public EpithetTemplates(FactLexicon facts, ReferenceData references)
    {
        _facts = facts;
        var byPrefix = new Dictionary<string, List<FactTemplates>>(StringComparer.Ordinal);
        foreach (var (kind, template) in references.Product.Select(template => (FactKind.Product, template))
            .Concat(references.Person.Select(template => (FactKind.Person, template)))
            .Concat(references.Place.Select(template => (FactKind.Place, template))))
        {
            var folded = CharClass.Fold(template);
            var hole = folded.IndexOf(Hole, StringComparison.Ordinal);
            var (prefix, suffix) = (folded[..hole], folded[(hole + Hole.Length)..]);
            var list = prefix.Length == 0 ? _bare : byPrefix.TryGetValue(prefix, out var known) ? known : byPrefix[prefix] = [];
            if (list.Count == 0 || list[^1].Kind != kind)
            {
                list.Add(new FactTemplates(kind, []));
            }

            list[^1].Suffixes.Add(suffix);
        }

        foreach (var (prefix, list) in byPrefix)
        {
            _byPrefix.Add(prefix + "*", list);
        }
    }

    /// <summary>The longest description that begins at <paramref name="start"/>, with the companies that it may mean.</summary>
    public bool TryAt(string folded, int start, out List<Company> companies, out int end)
    {
        companies = None;
        end = -1;
        if (!PhraseTrie<Company>.IsWordStart(folded, start))
        {
            return false;
        }

        Try(folded, start, _bare, ref companies, ref end);
        if (_byPrefix.TryLongestAt(folded, start, out var rest, out var factStart))
        {
            Try(folded, factStart, rest, ref companies, ref end);
        }

        return end > 0;
    }

    private void Try(string folded, int factStart, List<FactTemplates> rest, ref List<Company> companies, ref int end)
    {
        foreach (var (kind, suffixes) in rest)
        {
            if (!_facts.Of(kind).TryLongestAt(folded, factStart, out var found, out var factEnd))
            {
                continue;
            }

            foreach (var suffix in suffixes)
            {
                var after = factEnd + suffix.Length;
                if (after > end && folded.AsSpan(factEnd).StartsWith(suffix) && PhraseTrie<Company>.IsWordEnd(folded, after))
                {
                    (companies, end) = (found, after);
                }
            }
        }
    }
}
