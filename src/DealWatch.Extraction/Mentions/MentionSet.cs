using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Chips;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Mentions.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions;

/// <summary>Stage 3: everything that the article mentions, by kind, each in order of the text.</summary>
internal sealed record MentionSet(
    SegmentedText Text,
    IReadOnlyList<CueMention> Cues,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<ChipMention> Chips,
    QuantityMentions Quantities)
{
    /// <summary>Names of parties that no gazetteer has, each once, in order of the text.</summary>
    public IReadOnlyList<string> UnknownNames => [.. Entities.Where(entity => entity.Company is null).Select(entity => entity.Name)];

    private readonly (int First, int End)[] _cuesOfSentence = Slice(Text, Cues);
    private readonly List<NameMention>[] _namesOfSentence = NamesBySentence(Text, Entities);

    private readonly HashSet<int> _sentencesWithChips = [.. Chips.Select(chip => chip.Sentence)];
    private readonly bool[] _inTitle = Standing(Text, Entities, BlockKind.Title);
    private readonly bool[] _inLead = Standing(Text, Entities, BlockKind.Lead);

    /// <summary>Whether a sentence names chips.</summary>
    public bool HasChips(int sentence) => _sentencesWithChips.Contains(sentence);

    /// <summary>Whether an entity is mentioned in the headline.</summary>
    public bool InTitle(int entity) => _inTitle[entity];

    /// <summary>Whether an entity is mentioned in the headline or the lead.</summary>
    public bool InHead(int entity) => _inTitle[entity] || _inLead[entity];

    /// <summary>The cues of one sentence.</summary>
    public ReadOnlySpan<CueMention> CuesOf(int sentence)
    {
        var (first, end) = _cuesOfSentence[sentence];
        return ((List<CueMention>)Cues).ToSpan(first, end - first);
    }

    /// <summary>The mentions of entities in one sentence, in order.</summary>
    public IReadOnlyList<NameMention> NamesOf(int sentence) => _namesOfSentence[sentence];

    private static bool[] Standing(SegmentedText text, IReadOnlyList<Entity> entities, BlockKind kind) =>
        [.. entities.Select(entity => entity.Mentions.Any(mention => text.Sentences[mention.Sentence].Kind == kind))];

    private static (int First, int End)[] Slice(SegmentedText text, IReadOnlyList<CueMention> cues)
    {
        var slices = new (int, int)[text.Sentences.Count];
        var next = 0;
        for (var s = 0; s < slices.Length; s++)
        {
            var span = text.Sentences[s].Span;
            while (next < cues.Count && cues[next].Span.Start < span.Start)
            {
                next++;
            }

            var first = next;
            while (next < cues.Count && cues[next].Span.Start < span.End)
            {
                next++;
            }

            slices[s] = (first, next);
        }

        return slices;
    }

    private static List<NameMention>[] NamesBySentence(SegmentedText text, IReadOnlyList<Entity> entities)
    {
        var bySentence = new List<NameMention>[text.Sentences.Count];
        for (var s = 0; s < bySentence.Length; s++)
        {
            bySentence[s] = [];
        }

        foreach (var mention in entities.SelectMany(entity => entity.Mentions))
        {
            bySentence[mention.Sentence].Add(mention);
        }

        foreach (var names in bySentence)
        {
            names.Sort(static (a, b) => (a.Span.Start, a.Entity).CompareTo((b.Span.Start, b.Entity)));
        }

        return bySentence;
    }
}
