using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Growth;

/// <summary>The words of one language for contracts that grow: the file <c>growth.json</c> of its pack.</summary>
internal sealed class GrowthLexicon
{
    private readonly PhraseTrie<GrowthSigns> _trie = new();

    private GrowthLexicon(Dictionary<string, GrowthSigns> phrases)
    {
        foreach (var (phrase, signs) in phrases)
        {
            _trie.Add(phrase, signs);
        }
    }

    public static GrowthLexicon Read(PackSection section)
    {
        var phrases = new Dictionary<string, GrowthSigns>(StringComparer.Ordinal);
        Add("adds_before", GrowthSigns.AddsBefore);
        Add("adds_after", GrowthSigns.AddsAfter);
        Add("total_before", GrowthSigns.TotalBefore);
        Add("total_after", GrowthSigns.TotalAfter);
        Add("grows", GrowthSigns.Grows);
        Add("by", GrowthSigns.By);
        section.End();
        return new GrowthLexicon(phrases);

        void Add(string key, GrowthSigns sign)
        {
            foreach (var phrase in section.Words(key))
            {
                phrases[phrase] = phrases.GetValueOrDefault(phrase) | sign;
            }
        }
    }

    /// <summary>The words within a span of folded text, in order; at each place the longest.</summary>
    public List<GrowthWord> Find(string folded, TextSpan within)
    {
        var found = new List<GrowthWord>();
        for (var i = within.Start; i < within.End; i++)
        {
            if (_trie.TryLongestAt(folded, i, out var signs, out var end) && end <= within.End)
            {
                // An entry with a star ends inside its word; what is quoted is the whole word.
                while (end < within.End && !PhraseTrie<GrowthSigns>.IsWordEnd(folded, end))
                {
                    end++;
                }

                found.Add(new GrowthWord(new TextSpan(i, end), signs));
                i = end - 1;
            }
        }

        return found;
    }
}
