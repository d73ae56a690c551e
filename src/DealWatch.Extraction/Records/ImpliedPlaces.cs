using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Records;

/// <summary>
/// What a sentence says of two names it says of these, not also of somebody who is only carried over into it ("OpenAI steps in. Microsoft let an option with
/// CoreWeave lapse"): a draft of the latter moves to the next best place of its pair, if there is one.
/// </summary>
internal static class ImpliedPlaces
{
    public static void Settle(IReadOnlyList<(RecordDraft Draft, JudgedPair Judged)> drafts)
    {
        var spelledOut = drafts.Where(item => !item.Draft.Place.FirstIsImplied).Select(item => item.Draft).ToLookup(draft => draft.Place.Sentence);
        foreach (var (draft, (pair, scores, _)) in drafts)
        {
            if (IsTaken(draft.Place, draft, spelledOut)
                && Enumerable.Range(0, pair.Places.Count).Where(i => !IsTaken(pair.Places[i], draft, spelledOut)).OrderByDescending(i => scores.AtPlaces[i]).Select(i => pair.Places[i]).FirstOrDefault() is { } next)
            {
                if (draft.Explanation.Count > 0)
                {
                    draft.Explanation = [.. draft.Explanation, $"told in sentence {next.Sentence + 1} instead: sentence {draft.Place.Sentence + 1} has that deal of another name"];
                }

                draft.Place = next;
            }
        }
    }

    /// <summary>Whether a draft that is at least as sure has the same kind of deal of the named side there, with another name of the sentence.</summary>
    private static bool IsTaken(PairPlace place, RecordDraft draft, ILookup<int, RecordDraft> spelledOut) => place.FirstIsImplied
        && spelledOut[place.Sentence].Any(other => other.Has(place.Second.Entity) && other.Probability >= draft.Probability
            && DealShape.FamilyOfType[(int)other.Type] == DealShape.FamilyOfType[(int)draft.Type]);
}
