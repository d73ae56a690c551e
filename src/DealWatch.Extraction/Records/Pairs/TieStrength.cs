using DealWatch.Extraction.Mentions.Cues;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>How plainly the words of a sentence say that two names have a deal, apart from what the learned models make of it.</summary>
internal static class TieStrength
{
    /// <summary>The reading contradicts the verb: the side that pays is paid.</summary>
    public const int Contrary = -1;

    /// <summary>Nothing ties the two.</summary>
    public const int None = 0;

    /// <summary>A verb or noun that may tie them.</summary>
    public const int Loose = 1;

    /// <summary>A verb that tells the sides, or an agreement with the second.</summary>
    public const int Plain = 2;

    /// <summary>The same with the preposition that belongs to it.</summary>
    public const int Full = 3;

    private static readonly CueSet Joining = CueSet.Of(Cue.Sign, Cue.Partner, Cue.Design);

    /// <param name="ties">The words of the sentence.</param>
    /// <param name="marks">What is glued to the two names.</param>
    /// <param name="payerFirst">Whether the name that comes first pays in this reading.</param>
    /// <param name="listed">Whether the two stand in one list.</param>
    public static int Of(TieWords ties, NameMarks marks, bool payerFirst, bool listed)
    {
        if (listed)
        {
            return OfList(ties, marks);
        }

        var byVerb = ties.Verb is { } verb ? OfVerb(verb, ties.VerbIsClear, marks, payerFirst) : OfVerbBehind(ties, marks, payerFirst);
        return byVerb is Contrary ? Contrary : Math.Max(byVerb, OfNoun(ties, marks));
    }

    /// <summary>"X and Y signed a deal", "the deal between X and Y".</summary>
    private static int OfList(TieWords ties, NameMarks marks) =>
        ties.HeadOfFirst is { } noun && noun.Cues.HasAny(TieWords.Ties) && marks.AheadOfFirst == Cue.With ? Full
        : ties.Last is { } verb && verb.Cues.HasAny(Joining) ? Plain
        : None;

    private static int OfVerb(CueMention verb, bool clear, NameMarks marks, bool payerFirst)
    {
        var agentPays = Frames.FirstIsAgent(marks.AheadOfSecond, marks.BehindFirst, marks.BehindSecond) == payerFirst;
        var best = None;
        foreach (var cue in verb.Cues.Only(TieWords.Verbs))
        {
            if (Frames.AgentPays(cue) is { } pays)
            {
                best = pays != agentPays ? (best == None ? Contrary : best) : Math.Max(best, Frames.Expects(cue, marks.AheadOfSecond) ? Full : Plain);
            }
            else if (Joining.Has(cue))
            {
                best = Math.Max(best, Frames.Expects(cue, marks.AheadOfSecond) ? Full : Loose);
            }
        }

        return clear ? best : Math.Min(best, Loose);
    }

    /// <summary>Languages that end on the verb.</summary>
    private static int OfVerbBehind(TieWords ties, NameMarks marks, bool payerFirst)
    {
        if (ties.Last is not { } verb)
        {
            return None;
        }

        var strength = OfVerb(verb, clear: true, marks, payerFirst);
        return strength == Full && marks.BehindFirst is not Cue.SubjectMark && marks.AheadOfSecond is null ? Plain : strength;
    }

    /// <summary>"X's deal with Y", "X announced a contract with Y".</summary>
    private static int OfNoun(TieWords ties, NameMarks marks)
    {
        if (ties.HeadOfSecond is not { } noun || !noun.Cues.HasAny(TieWords.Ties) || marks.AheadOfSecond is not (Cue.With or Cue.From or Cue.To or Cue.In or Cue.For or Cue.Of))
        {
            return ties.NextToFirst is { } next && next.Cues.HasAny(TieWords.Ties) ? Loose : None;
        }

        var tied = ties.VerbIsClear && (ties.Verb is not null || marks.BehindFirst == Cue.Of || marks.AheadOfFirst is null);
        return !tied ? Loose : marks.AheadOfSecond == Cue.With ? Full : Plain;
    }
}
