using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Training;

/// <summary>Turns the labelled deals of an article into labels of pairs of its entities.</summary>
internal static class PairLabels
{
    /// <summary>The labels of every pair that has a deal.</summary>
    public static Dictionary<(int A, int B), List<PairLabel>> Of(LabelledArticle article, MentionSet mentions)
    {
        var labels = new Dictionary<(int, int), List<PairLabel>>();
        foreach (var deal in article.Deals)
        {
            var sentences = EvidenceSentences(deal, mentions);
            foreach (var (payer, payee, directed) in Sides(deal, mentions))
            {
                var key = (Math.Min(payer, payee), Math.Max(payer, payee));
                var label = new PairLabel(deal.Type, directed ? payer : null, sentences);
                if (!labels.TryGetValue(key, out var list))
                {
                    labels.Add(key, list = []);
                }

                if (list.Find(other => other.Type == label.Type && other.Payer == label.Payer) is { } same)
                {
                    same.Sentences.UnionWith(sentences);
                }
                else
                {
                    list.Add(label);
                }
            }
        }

        return labels;
    }

    /// <summary>
    /// Pairs of which nobody said whether they have a deal: a labelled party goes by several names, and the article has more than one of these as
    /// entities of their own ("Brookfield" and "Brookfield Renewable").
    /// </summary>
    public static HashSet<(int A, int B)> Undecided(LabelledArticle article, MentionSet mentions)
    {
        var undecided = new HashSet<(int, int)>();
        foreach (var deal in article.Deals)
        {
            foreach (var (payer, payee, _) in SidesByEntities(deal, mentions))
            {
                undecided.UnionWith(payer.SelectMany(a => payee.Select(b => (Math.Min(a, b), Math.Max(a, b)))));
            }
        }

        undecided.ExceptWith(Of(article, mentions).Keys);
        return undecided;
    }

    /// <summary>Every payer with every payee; partners with each other when the deal has no two sides.</summary>
    public static IEnumerable<(int Payer, int Payee, bool Directed)> Sides(LabelledDeal deal, MentionSet mentions) =>
        SidesByEntities(deal, mentions).Select(sides => (sides.Payer[0], sides.Payee[0], sides.Directed));

    private static IEnumerable<(IReadOnlyList<int> Payer, IReadOnlyList<int> Payee, bool Directed)> SidesByEntities(LabelledDeal deal, MentionSet mentions)
    {
        var (payerRole, payeeRole) = DealShape.RolesOf(deal.Type);
        var evidence = EvidenceSentences(deal, mentions);
        var parties = deal.Parties.Select(party => (party.Role, Entities: EvidenceFirst(PartyNames.Find(mentions, party), evidence, mentions))).Where(party => party.Entities.Count > 0).ToList();
        var directed = false;
        foreach (var payer in parties.Where(party => party.Role == payerRole && payerRole != payeeRole))
        {
            foreach (var payee in parties.Where(party => party.Role == payeeRole && party.Entities[0] != payer.Entities[0]))
            {
                directed = true;
                yield return (payer.Entities, payee.Entities, true);
            }
        }

        if (directed)
        {
            yield break;
        }

        for (var i = 0; i < parties.Count; i++)
        {
            for (var j = i + 1; j < parties.Count; j++)
            {
                if (parties[i].Entities[0] != parties[j].Entities[0])
                {
                    yield return (parties[i].Entities, parties[j].Entities, false);
                }
            }
        }
    }

    /// <summary>The same entities, first those that stand in the words that the reader named as evidence.</summary>
    private static IReadOnlyList<int> EvidenceFirst(IReadOnlyList<int> entities, HashSet<int> evidence, MentionSet mentions) =>
        [.. entities.OrderByDescending(entity => mentions.Entities[entity].Mentions.Any(mention => evidence.Contains(mention.Sentence)))];

    private static HashSet<int> EvidenceSentences(LabelledDeal deal, MentionSet mentions)
    {
        var article = mentions.Text.Article;
        var start = string.IsNullOrWhiteSpace(deal.Evidence) ? -1 : article.Source.IndexOf(deal.Evidence, StringComparison.Ordinal);
        return start < 0
            ? []
            : [.. mentions.Text.Sentences.Where(sentence => article.ToSource(sentence.Span) is { } span
                && span.Overlaps(new Text.TextSpan(start + 1, start + deal.Evidence!.Length - 1))).Select(sentence => sentence.Index)];
    }
}
