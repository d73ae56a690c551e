using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records;
using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Tests.Records;

/// <summary>Drafts of records between names of a text, as the pair model would make them.</summary>
internal static class Drafts
{
    public static RecordDraft Draft(this MentionSet mentions, DealType type, string payer, string payee, double probability = 0.9, bool isListed = false)
    {
        int a = mentions.Find(payer)!.Index, b = mentions.Find(payee)!.Index;
        var pair = PairFinder.Find(mentions).Single(pair => pair.A == Math.Min(a, b) && pair.B == Math.Max(a, b));
        return new RecordDraft { Type = type, Payers = [a], Payees = [b], Place = pair.Places[0], Probability = probability, Together = pair.Places.Count, IsListed = isListed };
    }

    public static (IEnumerable<string> Payers, IEnumerable<string> Payees) Sides(this MentionSet mentions, RecordDraft draft) =>
        (draft.Payers.Select(entity => mentions.Entities[entity].Name), draft.Payees.Select(entity => mentions.Entities[entity].Name));
}
