using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Companies;

namespace DealWatch.Extraction.Records.Fields;

/// <summary>
/// A sum that a company and its parent are both told to have with the same counterparty is one sum, told of the one and of the other: it stays with
/// the surer record.
/// </summary>
internal static class ParentSums
{
    public static void Settle(MentionSet mentions, IReadOnlyList<RecordDraft> records)
    {
        foreach (var sameSum in records.Where(record => record.Money is not null).GroupBy(record => FieldAttacher.KeyOf(record.Money!)).ToList())
        {
            var kept = new List<RecordDraft>();
            foreach (var record in sameSum.OrderByDescending(record => record.Probability * record.FieldProbabilities.GetValueOrDefault("value", 1)))
            {
                if (kept.Exists(surer => AreOfParentAndChild(mentions, surer, record)))
                {
                    record.Money = null;
                    record.FieldProbabilities.Remove("value");
                }
                else
                {
                    kept.Add(record);
                }
            }
        }
    }

    /// <summary>Both records are between two companies, of which they share one; of the two others one is the parent of the other.</summary>
    private static bool AreOfParentAndChild(MentionSet mentions, RecordDraft a, RecordDraft b)
    {
        int[] first = [.. a.Payers, .. a.Payees], second = [.. b.Payers, .. b.Payees];
        return first.Length == 2 && second.Length == 2
            && first.Except(second).ToList() is [var x] && second.Except(first).ToList() is [var y]
            && (IsParent(mentions.Entities[x].Company, mentions.Entities[y].Company) || IsParent(mentions.Entities[y].Company, mentions.Entities[x].Company));
    }

    private static bool IsParent(Company? parent, Company? child) => parent is not null && child?.Parent == parent.Id;
}
