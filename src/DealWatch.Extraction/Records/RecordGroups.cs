using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Quantities;

namespace DealWatch.Extraction.Records;

/// <summary>Joins drafts of two that tell of one deal of many: a syndicate of lenders, a round of investors, a consortium.</summary>
internal static class RecordGroups
{
    public static List<RecordDraft> Join(MentionSet mentions, List<RecordDraft> drafts)
    {
        var joined = new List<RecordDraft>();
        foreach (var group in drafts.GroupBy(draft => (draft.Type, draft.Type == DealType.Financing ? -draft.Payees[0] : draft.Place.Sentence)))
        {
            joined.AddRange(JoinGroup(mentions, [.. group.OrderByDescending(draft => draft.Probability)]));
        }

        return joined;
    }

    private static IEnumerable<RecordDraft> JoinGroup(MentionSet mentions, List<RecordDraft> drafts)
    {
        if (drafts.Count == 1)
        {
            return drafts;
        }

        return drafts[0].Type switch
        {
            DealType.Financing => [Merge(drafts)],
            DealType.Investment => JoinInvestors(mentions, drafts),
            _ => IsConsortium(drafts) && !drafts.TrueForAll(draft => draft.IsListed) ? [Merge(drafts)] : JoinVenture(drafts),
        };
    }

    /// <summary>Investors that one sentence names for one amount form one round; with amounts of their own, or none, each is a deal.</summary>
    private static IEnumerable<RecordDraft> JoinInvestors(MentionSet mentions, List<RecordDraft> drafts)
    {
        var span = mentions.Text.Sentences[drafts[0].Place.Sentence].Span;
        return mentions.Quantities.MoneyIn(span).Count == 1
            ? drafts.GroupBy(draft => draft.Payees[0]).Select(group => Merge([.. group]))
            : drafts;
    }

    /// <summary>Three or more names of one sentence of which nearly every two have the same deal.</summary>
    private static bool IsConsortium(List<RecordDraft> drafts)
    {
        var names = drafts.SelectMany(draft => draft.Payers.Concat(draft.Payees)).Distinct().Count();
        return names >= 3 && drafts.Count * 2 >= 0.7 * names * (names - 1);
    }

    /// <summary>Three or more names of one list that the models pair with each other stand on one side of what the sentence tells: they found it together.</summary>
    private static IEnumerable<RecordDraft> JoinVenture(List<RecordDraft> drafts)
    {
        var listed = drafts.FindAll(draft => draft.IsListed);
        if (listed.Count < 2)
        {
            return drafts;
        }

        var venture = Merge(listed);
        venture.AmongPartners = true;
        return [venture, .. drafts.Where(draft => !draft.IsListed)];
    }

    /// <summary>The surest draft with the parties of all; a party keeps the side on which it stands first.</summary>
    private static RecordDraft Merge(List<RecordDraft> drafts)
    {
        var host = drafts[0];
        foreach (var draft in drafts.Skip(1))
        {
            host.Payers.AddRange(draft.Payers.Where(entity => !host.Has(entity)));
            host.Payees.AddRange(draft.Payees.Where(entity => !host.Has(entity)));
        }

        return host;
    }
}
