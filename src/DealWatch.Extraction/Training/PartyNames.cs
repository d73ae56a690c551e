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
        foreach (var entity in mentions.Entities)
        {
            if (NamesOf(entity).Any(name => keys.Contains(NameKey.Of(name))))
            {
                return entity.Index;
            }
        }

        return null;
    }

    private static IEnumerable<string> NamesOf(Entity entity) =>
        entity.Mentions.Select(mention => mention.Brand).OfType<string>().Prepend(entity.Name);
}
