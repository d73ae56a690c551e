using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Mentions.Names;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>Who or where an article is about, by how often it is named: a mention in headline or lead weighs 3, any other 1.</summary>
internal static class Topics
{
    private const int WeightInHead = 3;

    /// <summary>The entity with the greatest weight, the earlier of two equal ones; null when none has the least weight.</summary>
    /// <param name="mentions">The article.</param>
    /// <param name="places">Whether a country or region is looked for, or anything but these.</param>
    /// <param name="least">The least weight.</param>
    public static Entity? MostNamed(MentionSet mentions, bool places, int least)
    {
        Entity? best = null;
        var bestWeight = least - 1;
        foreach (var entity in mentions.Entities)
        {
            var weight = IsPlace(entity) == places ? entity.Mentions.Sum(mention => WeightOf(mentions, mention)) : 0;
            if (weight > bestWeight)
            {
                (best, bestWeight) = (entity, weight);
            }
        }

        return best;
    }

    public static bool IsPlace(Entity entity) => entity.Company?.Kind is CompanyKind.Country or CompanyKind.Region;

    private static int WeightOf(MentionSet mentions, NameMention mention) =>
        mentions.Text.Sentences[mention.Sentence].Kind is BlockKind.Title or BlockKind.Lead ? WeightInHead : 1;
}
