using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>A quantities lexicon ready for scanning: one trie over all phrases, one over the parts of compound numbers.</summary>
internal sealed class QuantityTerms
{
    private readonly PhraseTrie<QuantityTerm> _phrases;
    private readonly PhraseTrie<QuantityTerm> _morphemes;

    public QuantityTerms(
        QuantityLexicon lexicon, PhraseTrie<QuantityTerm> phrases, PhraseTrie<QuantityTerm> morphemes)
    {
        _phrases = phrases;
        _morphemes = morphemes;
        DecimalSeparator = lexicon.Numbers.Decimal[0];
        SpaceGroups = lexicon.Numbers.SpaceGroups;
        ScalesChain = lexicon.Numbers.ScalesChain;
        NumericOrder = lexicon.Dates.NumericOrder;
    }

    public char DecimalSeparator { get; }

    public bool SpaceGroups { get; }

    public bool ScalesChain { get; }

    public string NumericOrder { get; }

    /// <summary>Phrases that begin at a position where a word or a glued suffix may begin; longer ones come last.</summary>
    public void PhrasesAt(string folded, int start, List<(QuantityTerm Value, int End)> into) =>
        _phrases.MatchesAt(folded, start, into);

    /// <summary>Parts of a compound number that begin at a position.</summary>
    public void MorphemesAt(string folded, int start, List<(QuantityTerm Value, int End)> into) =>
        _morphemes.MatchesAt(folded, start, into);
}
