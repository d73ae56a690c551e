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
        var surest = records.Where(record => record.Money is not null)
            .OrderByDescending(record => record.Probability * record.FieldProbabilities.GetValueOrDefault("value", 1)).ToList();
        for (var i = 1; i < surest.Count; i++)
        {
            var record = surest[i];
            if (surest.Take(i).Any(other => other.Money is not null && FieldAttacher.KeyOf(other.Money) == FieldAttacher.KeyOf(record.Money!) && AreParentAndChild(mentions, other, record)))
            {
                record.Money = null;
                record.FieldProbabilities.Remove("value");
            }
        }
    }

    /// <summary>One company is in both; the other of the one record is the parent of the other of the other.</summary>
    private static bool AreParentAndChild(MentionSet mentions, RecordDraft a, RecordDraft b)
    {
        int[] first = [.. a.Payers, .. a.Payees], second = [.. b.Payers, .. b.Payees];
        return first.Length == 2 && second.Length == 2
            && first.Except(second).ToList() is [var x] && second.Except(first).ToList() is [var y]
            && (IsParent(mentions.Entities[x].Company, mentions.Entities[y].Company) || IsParent(mentions.Entities[y].Company, mentions.Entities[x].Company));
    }

    private static bool IsParent(Company? parent, Company? child) => parent is not null && child?.Parent == parent.Id;
}
