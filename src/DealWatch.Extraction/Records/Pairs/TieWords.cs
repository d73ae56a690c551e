using DealWatch.Extraction.Mentions.Cues;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>The words of a sentence that may tie two names.</summary>
/// <param name="Verb">The first verb between the two that tells of sides, else the first that tells of an agreement.</param>
/// <param name="VerbIsClear">Whether no third name stands between that verb and either of the two; without a verb, between the two.</param>
/// <param name="Before">The last verb before both.</param>
/// <param name="Last">The last verb behind both: where it stands in languages that end on it.</param>
/// <param name="HeadOfSecond">The noun that the second name depends on ("contract with Y").</param>
/// <param name="HeadOfFirst">The noun that the first name depends on.</param>
/// <param name="NextToFirst">The noun directly behind the first name ("X's investment").</param>
/// <param name="NextToSecond">The noun directly behind the second name.</param>
/// <param name="All">Everything that the sentence says.</param>
/// <param name="Near">What is said between the two and close around them.</param>
internal readonly record struct TieWords(
    CueMention? Verb, bool VerbIsClear, CueMention? Before, CueMention? Last, CueMention? HeadOfSecond, CueMention? HeadOfFirst,
    CueMention? NextToFirst, CueMention? NextToSecond, CueSet All, CueSet Near)
{
    /// <summary>Verbs that tell who pays.</summary>
    public static readonly CueSet Telling = CueSet.Of(
        Cue.Buy, Cue.Supply, Cue.Invest, Cue.Raise, Cue.Lend, Cue.Borrow, Cue.Acquire, Cue.Build, Cue.Design);

    /// <summary>Verbs that tell of an agreement only.</summary>
    public static readonly CueSet Agreeing = CueSet.Of(Cue.Sign, Cue.Partner, Cue.Ended, Cue.Announce);

    /// <summary>Both.</summary>
    public static readonly CueSet Verbs = Telling.With(Agreeing);

    /// <summary>Nouns for a deal.</summary>
    public static readonly CueSet Ties = CueSet.Of(Cue.Deal, Cue.Investment, Cue.Debt, Cue.Acquisition, Cue.Partner);

    /// <summary>Nouns for what is bought.</summary>
    public static readonly CueSet Goods = CueSet.Of(Cue.Compute, Cue.Chip, Cue.Site, Cue.Electricity, Cue.Design);

    /// <summary>Words that colour what is told around them.</summary>
    public static readonly CueSet Modifiers = CueSet.Of(
        Cue.Others, Cue.Background, Cue.Talks, Cue.Denied, Cue.Person, Cue.Ended, Cue.Reported, Cue.Revenue, Cue.Valuation, Cue.Capex, Cue.Market, Cue.Shares,
        Cue.OtherMoney, Cue.Regulation, Cue.Exclusive, Cue.Expanded, Cue.Planned);

    public static TieWords Collect(ReadOnlySpan<CueMention> cues, PairPlace place, SentenceView view)
    {
        int firstStart = place.FirstIsImplied ? -1 : view.ListStart(place.First), firstEnd = place.FirstIsImplied ? -1 : place.First.Span.End;
        int secondStart = view.ListStart(place.Second), secondEnd = place.Second.Span.End;
        secondStart = secondStart < firstEnd ? place.Second.Span.Start : secondStart;
        CueSet all = default, near = default;
        CueMention? telling = null, agreeing = null, before = null, lastTelling = null, lastAgreeing = null;
        CueMention? headOfFirst = null, headOfSecond = null, nextToFirst = null, nextToSecond = null;
        foreach (var cue in cues)
        {
            all = all.With(cue.Cues);
            var noun = cue.Cues.HasAny(Ties.With(Goods));
            if (cue.Span.End <= firstStart)
            {
                near = firstStart - cue.Span.End < 40 ? near.With(cue.Cues) : near;
                headOfFirst = noun && firstStart - cue.Span.End < 24 ? cue : headOfFirst;
                before = cue.Cues.HasAny(Verbs) && firstStart - cue.Span.End < 80 ? cue : before;
            }
            else if (cue.Span.Start >= firstEnd && cue.Span.End <= secondStart)
            {
                near = near.With(cue.Cues);
                headOfSecond = noun && secondStart - cue.Span.End < 40 ? cue : headOfSecond;
                nextToFirst ??= (noun || cue.Cues.HasAny(Modifiers)) && firstEnd >= 0 && cue.Span.Start - firstEnd < 16 ? cue : null;
                telling ??= cue.Cues.HasAny(Telling) ? cue : null;
                agreeing ??= cue.Cues.HasAny(Agreeing) ? cue : null;
            }
            else if (cue.Span.Start >= secondEnd)
            {
                near = cue.Span.Start - secondEnd < 40 ? near.With(cue.Cues) : near;
                nextToSecond ??= (noun || cue.Cues.HasAny(Modifiers)) && cue.Span.Start - secondEnd < 16 ? cue : null;
                lastTelling = cue.Cues.HasAny(Telling) && cue.Span.Start - secondEnd < 90 ? cue : lastTelling;
                lastAgreeing = cue.Cues.HasAny(Agreeing) && cue.Span.Start - secondEnd < 90 ? cue : lastAgreeing;
            }
        }

        var verb = telling ?? agreeing;
        var clear = verb is { } v
            ? view.OthersBetween(firstEnd, v.Span.Start, place.First, place.Second) == 0 && view.OthersBetween(v.Span.End, secondStart, place.First, place.Second) == 0
            : view.OthersBetween(firstEnd, secondStart, place.First, place.Second) == 0;
        return new TieWords(
            verb, clear, before, lastTelling ?? lastAgreeing, headOfSecond, headOfFirst, nextToFirst, nextToSecond, all, near);
    }
}
