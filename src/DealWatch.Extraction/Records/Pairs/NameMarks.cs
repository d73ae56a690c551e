using DealWatch.Extraction.Mentions.Cues;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>What is glued to two names: prepositions before them, particles behind them; null where there is none.</summary>
internal readonly record struct NameMarks(Cue? AheadOfFirst, Cue? AheadOfSecond, Cue? BehindFirst, Cue? BehindSecond)
{
    public static NameMarks Of(PairPlace place, SentenceView view) => new(
        place.FirstIsImplied ? null : view.Before(place.First),
        view.Before(place.Second),
        place.FirstIsImplied ? null : view.Behind(place.First),
        view.Behind(place.Second));
}
