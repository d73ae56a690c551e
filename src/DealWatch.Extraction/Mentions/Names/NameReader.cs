using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names.Cjk;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>Finds who the article speaks of: known names first, then unknown ones by form and position, then what takes them up.</summary>
internal sealed class NameReader(NameLexicon lexicon, NameWords words, CjkLexicon cjk, CompanyGazetteer companies)
{
    /// <summary>Entities in order of their first mention.</summary>
    public List<Entity> Read(SegmentedText text, IReadOnlyList<CueMention> cues)
    {
        var use = new NameUse(text, cues, lexicon);
        var hits = new KnownNames(text, lexicon, words, use).Find();
        var covered = new bool[text.Article.Text.Length];
        foreach (var hit in hits)
        {
            covered.AsSpan(hit.Span.Start, hit.Span.Length).Fill(true);
        }

        KnownNames.DropUnconfirmed(hits);
        var candidates = new NameRuns(text, cues, words, covered).Find();
        var latin = new NameDiscovery(text, cues, words, use, Surnames(text, hits)).Choose(candidates);
        var discovered = new CjkNameDiscovery(text, cues, cjk, covered).Join(latin);
        discovered.RemoveAll(found => companies.IsNoCompany(found.Name));
        DropSwallowed(hits, discovered);
        var table = new EntityTable(text, cues);
        foreach (var (span, known, name) in Merge(hits, discovered))
        {
            if (known is not null)
            {
                table.Add(span, known);
            }
            else
            {
                table.AddDiscovered(span, name!);
            }
        }

        table.TakeUpIssuer();
        return table.Entities;
    }

    /// <summary>Last words of the people and products that are named: alone they are no organisation.</summary>
    private static IEnumerable<string> Surnames(SegmentedText text, List<NameHit> hits) =>
        hits.Where(hit => hit.Entry.Meaning == NameMeaning.Fact)
            .Select(hit => text.Article.Text[(text.Article.Text.LastIndexOf(' ', hit.Span.End - 1, hit.Span.Length) + 1)..hit.Span.End]);

    /// <summary>A name of the gazetteer inside a longer unknown one is no name of its own.</summary>
    private static void DropSwallowed(List<NameHit> hits, List<(TextSpan Span, string Name)> discovered)
    {
        var next = 0;
        hits.RemoveAll(hit =>
        {
            while (next < discovered.Count && discovered[next].Span.End <= hit.Span.Start)
            {
                next++;
            }

            return next < discovered.Count && discovered[next].Span.Contains(hit.Span);
        });
    }

    private static IEnumerable<(TextSpan Span, NameEntry? Known, string? Name)> Merge(
        List<NameHit> hits, List<(TextSpan Span, string Name)> discovered)
    {
        int i = 0, j = 0;
        while (i < hits.Count || j < discovered.Count)
        {
            if (j >= discovered.Count || (i < hits.Count && hits[i].Span.Start <= discovered[j].Span.Start))
            {
                yield return (hits[i].Span, hits[i].Entry, null);
                i++;
            }
            else
            {
                yield return (discovered[j].Span, null, discovered[j].Name);
                j++;
            }
        }
    }
}
