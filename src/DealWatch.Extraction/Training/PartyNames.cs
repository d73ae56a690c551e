using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Training;

/// <summary>Compares names the way the evaluation does: case, diacritics, punctuation and legal forms do not count.</summary>
internal static class PartyNames
{
    private static readonly HashSet<string> Ignored =
    [
        "inc", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "llc", "lp", "sa", "spa", "ag", "se", "nv", "bv", "gmbh", "kk",
        "group", "holdings", "holding", "technologies", "technology", "platforms", "the", "pbc", "ai", "project",
    ];

    public static string Key(string name)
    {
        var words = CharClass.Fold(name).Split(static c => !char.IsLetterOrDigit(c)).ToList();
        var kept = words.Where(word => !Ignored.Contains(word)).ToList();
        return string.Concat(kept.Count > 0 ? kept : words);
    }

    /// <summary>Number of the entity that bears one of a party's names; null when the article has none.</summary>
    public static int? Find(MentionSet mentions, LabelledParty party)
    {
        var keys = party.Names.Select(Key).ToHashSet();
        foreach (var entity in mentions.Entities)
        {
            if (NamesOf(entity).Any(name => keys.Contains(Key(name))))
            {
                return entity.Index;
            }
        }

        return null;
    }

    private static IEnumerable<string> NamesOf(Entity entity) =>
        entity.Mentions.Select(mention => mention.Brand).OfType<string>().Prepend(entity.Name);

    private static string[] Split(this string text, Func<char, bool> separates)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !separates(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return [.. words];
    }
}
