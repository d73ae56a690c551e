using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Names;

namespace DealWatch.Extraction.Training;

/// <summary>Finds labelled parties among the entities of an article.</summary>
internal static class PartyNames
{
    /// <summary>
    /// Numbers of the entities that bear one of a party's names: those of an earlier name first, and of one name the one that the gazetteer calls so
    /// before those that the article does. Empty when the article has none.
    /// </summary>
    public static IReadOnlyList<int> Find(MentionSet mentions, LabelledParty party)
    {
        var found = new List<int>();
        foreach (var key in party.Names.Select(NameKey.Of).Distinct())
        {
            found.AddRange(mentions.Entities.Where(entity => NamesOf(entity).Any(name => NameKey.Of(name) == key)).Select(entity => entity.Index));
            found.AddRange(mentions.Entities.Where(entity => SpellingsOf(mentions, entity).Any(name => NameKey.Of(name) == key)).Select(entity => entity.Index));
        }

        return [.. found.Distinct()];
    }

    /// <summary>The words by which the article itself names it: a label may call a company otherwise than the gazetteer does ("Francia", "JPMorgan").</summary>
    private static IEnumerable<string> SpellingsOf(MentionSet mentions, Entity entity) => entity.Mentions
        .Where(mention => mention.Form is NameForm.Name or NameForm.Brand or NameForm.Discovered)
        .Select(mention => mentions.Text.Article.Slice(mention.Span).ToString()).Distinct();

    private static IEnumerable<string> NamesOf(Entity entity) =>
        entity.Mentions.Select(mention => mention.Brand).OfType<string>().Prepend(entity.Name);
}
