using DealWatch.Extraction.Mentions.Cues;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>What verbs say about the sides of a deal: whether their agent pays or is paid.</summary>
internal static class Frames
{
    /// <summary>Whether the agent of the verb pays; false when it is paid; null when the verb says nothing of sides.</summary>
    public static bool? AgentPays(Cue verb) => verb switch
    {
        Cue.Buy or Cue.Invest or Cue.Lend or Cue.Acquire => true,
        Cue.Supply or Cue.Raise or Cue.Borrow => false,
        _ => null,
    };

    /// <summary>
    /// Whether the first of two names is the agent of a verb that stands between them or behind both: it is, unless the second carries the mark
    /// of an agent ("acquired by Y") or is the only one with the mark of a subject.
    /// </summary>
    public static bool FirstIsAgent(Cue? aheadOfSecond, Cue? behindFirst, Cue? behindSecond) =>
        aheadOfSecond != Cue.By && !(behindSecond == Cue.SubjectMark && behindFirst != Cue.SubjectMark);

    /// <summary>
    /// Whether the first of two names is the agent of a noun or verb before both ("an investment by X in Y", "the purchase of Y by X", "an investment in Y from X"); null when
    /// the prepositions do not tell.
    /// </summary>
    public static bool? FirstIsAgentOfNoun(Cue? aheadOfFirst, Cue? aheadOfSecond)
    {
        if (aheadOfSecond is Cue.By || (aheadOfFirst is Cue.In or Cue.To && aheadOfSecond is Cue.From))
        {
            return false;
        }

        return aheadOfFirst is Cue.By || aheadOfSecond is Cue.In or Cue.To ? true : null;
    }

    /// <summary>Whether a preposition is one that the verb's counterparty usually carries.</summary>
    public static bool Expects(Cue verb, Cue? mark) => verb switch
    {
        Cue.Buy => mark is Cue.From or Cue.Of or Cue.With or Cue.By or Cue.In,
        Cue.Supply => mark is Cue.To or Cue.For or Cue.With or Cue.By,
        Cue.Invest => mark is Cue.In or Cue.To or Cue.By,
        Cue.Raise or Cue.Borrow => mark is Cue.From or Cue.By or Cue.With,
        Cue.Lend => mark is Cue.To or Cue.For or Cue.By,
        Cue.Acquire => mark is null or Cue.By or Cue.Of or Cue.ObjectMark,
        Cue.Sign or Cue.Partner or Cue.Design => mark is Cue.With or Cue.And or Cue.By,
        Cue.Build => mark is Cue.For or Cue.In or Cue.With or Cue.By,
        _ => false,
    };
}
