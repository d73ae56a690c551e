using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names.Cjk;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>Finds who the article speaks of: known names first, then unknown ones by form and position, then what takes them up.</summary>
internal sealed class NameReader
{
    /// <summary>Words of the longest name that is looked up with an ending.</summary>
    private const int LongestInflected = 3;

    private readonly NameLexicon _lexicon;
    private readonly NameWords _words;
    private readonly CjkLexicon _cjk;

    public NameReader(NameLexicon lexicon, NameWords words, CjkLexicon cjk)
    {
        _lexicon = lexicon;
        _words = words;
        _cjk = cjk;
    }

    /// <summary>Entities in order of their first mention.</summary>
    public List<Entity> Read(SegmentedText text, IReadOnlyList<CueMention> cues)
    {
        var table = new EntityTable(text);
        var hits = FindKnown(text);
        var covered = new bool[text.Article.Text.Length];
        foreach (var hit in hits)
        {
            covered.AsSpan(hit.Span.Start, hit.Span.Length).Fill(true);
        }

        DropUnconfirmed(hits);
        var discovered = new CjkNameDiscovery(text, cues, _cjk, covered).Join(new NameDiscovery(text, cues, _words, covered).Find());
        DropSwallowed(hits, discovered);
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

        return table.Entities;
    }

    private readonly record struct Hit(TextSpan Span, NameEntry Entry, bool Weak);

    private List<Hit> FindKnown(SegmentedText text)
    {
        var hits = new List<Hit>();
        var folded = text.Article.Folded;
        var reached = 0;
        foreach (var sentence in text.Sentences)
        {
            for (var t = sentence.FirstToken; t < sentence.FirstToken + sentence.TokenCount; t++)
            {
                var token = text.Tokens[t];
                for (var i = Math.Max(token.Span.Start, reached); i < token.Span.End; i++)
                {
                    if (i > token.Span.Start && !MayBeginInside(folded, i))
                    {
                        continue;
                    }

                    if ((!_lexicon.TryAt(folded, i, out var entry, out var end) && !(i == token.Span.Start && TryInflected(text, t, out entry, out end)))
                        || (entry.Capital && !char.IsUpper(text.Article.Text[i]) && !char.IsDigit(text.Article.Text[i])))
                    {
                        continue;
                    }

                    var weak = entry.Ambiguous && (t == sentence.FirstToken || sentence.Kind is BlockKind.Title or BlockKind.Heading);
                    hits.Add(new Hit(new TextSpan(i, end), entry, weak));
                    reached = end;
                    i = end - 1;
                }
            }
        }

        return hits;
    }

    /// <summary>A name with an ending of the language ("Microsofts", "Deutsche Telekoms"); the ending is no part of it.</summary>
    private bool TryInflected(SegmentedText text, int first, out NameEntry entry, out int end)
    {
        var folded = text.Article.Folded;
        foreach (var ending in text.Pack.Language.NameEndings)
        {
            for (var last = Math.Min(first + LongestInflected, text.Tokens.Count) - 1; last >= first; last--)
            {
                var word = text.Tokens[last].Span;
                end = word.End - ending.Length;
                if (end > word.Start && folded.AsSpan(end, ending.Length).SequenceEqual(ending)
                    && _lexicon.TryName(folded[text.Tokens[first].Span.Start..end], out entry))
                {
                    return true;
                }
            }
        }

        (entry, end) = (default!, -1);
        return false;
    }

    /// <summary>After an apostrophe ("d'Amazon") and inside scripts without spaces a name may begin within a token.</summary>
    private static bool MayBeginInside(string folded, int i) =>
        folded[i - 1] is '\'' or '・' || CharClass.IsHangul(folded[i]) || CharClass.IsKatakana(folded[i - 1]) != CharClass.IsKatakana(folded[i]);

    /// <summary>An ordinary word where every word is capitalised counts only if the same company is named beyond doubt elsewhere.</summary>
    private static void DropUnconfirmed(List<Hit> hits)
    {
        var sure = hits.Where(hit => !hit.Weak && hit.Entry.Companies.Count == 1).Select(hit => hit.Entry.Companies[0].Id).ToHashSet();
        hits.RemoveAll(hit => hit.Weak && !sure.Contains(hit.Entry.Companies[0].Id));
    }

    /// <summary>A known name inside a longer unknown one ("IBK" in "IBK캐피탈") is no mention of its own.</summary>
    private static void DropSwallowed(List<Hit> hits, List<(TextSpan Span, string Name)> discovered)
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
        List<Hit> hits, List<(TextSpan Span, string Name)> discovered)
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
