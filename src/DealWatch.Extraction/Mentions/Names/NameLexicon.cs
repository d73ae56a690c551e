using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>What the gazetteer's facts look like in text: names in every script, and one language's ways to take a company up without its name.</summary>
internal sealed class NameLexicon
{
    private readonly PhraseTrie<NameEntry> _names;
    private readonly PhraseTrie<NameEntry> _anaphora = new();
    private readonly PhraseTrie<bool> _relatives = new();
    private readonly PhraseTrie<bool> _auxiliaries = new();
    private readonly PhraseTrie<bool> _verbs = new();
    private readonly EpithetTemplates _epithets;

    public NameLexicon(PhraseTrie<NameEntry> names, FactLexicon facts, ReferenceData references)
    {
        _names = names;
        _epithets = new EpithetTemplates(facts, references);
        AddAll(_relatives, references.Relative);
        AddAll(_auxiliaries, references.Auxiliary);
        AddAll(_verbs, references.Verb);
        foreach (var (meaning, phrases) in (ReadOnlySpan<(NameMeaning, string[])>)
            [(NameMeaning.CompanyAnaphor, references.Company), (NameMeaning.PairAnaphor, references.Pair), (NameMeaning.CountryAnaphor, references.Country),
            (NameMeaning.Issuer, references.Issuer)])
        {
            foreach (var phrase in phrases)
            {
                _anaphora.Add(phrase, new NameEntry(meaning, [], null, false, false));
            }
        }
    }

    /// <summary>The names of all companies, products and people: the same for every language.</summary>
    public static PhraseTrie<NameEntry> BuildNames(CompanyGazetteer gazetteer)
    {
        var trie = new PhraseTrie<NameEntry>();
        foreach (var name in gazetteer.Names)
        {
            var meaning = name.IsBrand ? NameMeaning.Brand : NameMeaning.Name;
            trie.Add(name.Text, new NameEntry(meaning, [name.Company], name.IsBrand ? name.Text : null, name.IsAmbiguous, StartsUpper(name.Text)));
        }

        foreach (var company in gazetteer.All)
        {
            AddFacts(trie, company, company.Products);
            AddFacts(trie, company, company.People);
        }

        return trie;
    }

    private static void AddFacts(PhraseTrie<NameEntry> trie, Company company, IReadOnlyList<string> facts)
    {
        foreach (var fact in facts)
        {
            trie.Add(fact, new NameEntry(NameMeaning.Fact, [company], null, false, StartsUpper(fact)));
        }
    }

    /// <summary>Whether a relative pronoun stands here.</summary>
    public bool IsRelativeAt(string folded, int start) => _relatives.TryLongestAt(folded, start, out _, out _);

    /// <summary>Whether a word stands here that follows the subject of a sentence: an auxiliary, a verb that wants another.</summary>
    public bool IsAuxiliaryAt(string folded, int start) => _auxiliaries.TryLongestAt(folded, start, out _, out _);

    /// <summary>Whether another verb stands here.</summary>
    public bool IsVerbAt(string folded, int start) => _verbs.TryLongestAt(folded, start, out _, out _);

    private static void AddAll(PhraseTrie<bool> trie, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            trie.Add(phrase, true);
        }
    }

    /// <summary>The longest name or reference at <paramref name="start"/>; a description made from facts beats the bare name inside it.</summary>
    public bool TryAt(string folded, int start, out NameEntry entry, out int end)
    {
        var hasName = _names.TryLongestAt(folded, start, out entry, out end);
        if (_anaphora.TryLongestAt(folded, start, out var anaphor, out var anaphorEnd) && anaphorEnd > end)
        {
            (entry, end, hasName) = (anaphor, anaphorEnd, true);
        }

        if (_epithets.TryAt(folded, start, out var companies, out var epithetEnd) && epithetEnd > end)
        {
            (entry, end, hasName) = (new NameEntry(NameMeaning.Epithet, companies, null, false, false), epithetEnd, true);
        }

        return hasName;
    }

    /// <summary>The name that is exactly this, folded.</summary>
    public bool TryName(ReadOnlySpan<char> folded, out NameEntry entry) => _names.TryLongestAt(folded, 0, out entry, out var end) && end == folded.Length;

    private static bool StartsUpper(string name) => char.IsUpper(name[0]);
}
