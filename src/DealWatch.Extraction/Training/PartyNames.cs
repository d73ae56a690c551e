using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Names;

namespace DealWatch.Extraction.Training;

/// <summary>Finds labelled parties among the entities of an article.</summary>
internal static class PartyNames
{
    /// <summary>Number of the entity that bears one of a party's names; null when the article has none.</summary>
    public static int? Find(MentionSet mentions, LabelledParty party)
    {
        var keys = party.Names.Select(NameKey.Of).ToHashSet();
        return (mentions.Entities.FirstOrDefault(entity => NamesOf(entity).Any(name => keys.Contains(NameKey.Of(name))))
            ?? mentions.Entities.FirstOrDefault(entity => SpellingsOf(mentions, entity).Any(name => keys.Contains(NameKey.Of(name)))))?.Index;
    }

    /// <summary>The words by which the article itself names it: a label may call a company otherwise than the gazetteer does ("Francia", "JPMorgan").</summary>
    private static IEnumerable<string> SpellingsOf(MentionSet mentions, Entity entity) => entity.Mentions
        .Where(mention => mention.Form is NameForm.Name or NameForm.Brand or NameForm.Discovered)
        .Select(mention => mentions.Text.Article.Slice(mention.Span).ToString()).Distinct();

    private static IEnumerable<string> NamesOf(Entity entity) =>
        entity.Mentions.Select(mention => mention.Brand).OfType<string>().Prepend(entity.Name);
}
