namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Points for wording that two tellings share. It is looked at only where all else leaves the matter open, and in the weeks in which copies appear.</summary>
internal static class WordEvidence
{
    private const double OfReprint = 2, OfWords = 0.8, LeastShare = 0.4;
    private const int Days = 45;

    public static void Add(LinkPoints points, Telling one, Telling other)
    {
        if (points.Sum is >= LinkScore.AcceptedFrom or < LinkScore.UncertainFrom - OfReprint)
        {
            return;
        }

        if (Pairs(one, other).Any(pair => pair.A.Sketch.IsCopyOf(pair.B.Sketch)))
        {
            points.Add(OfReprint, Later("one article is a reprint of the other"));
        }
        else if (points.Sum >= LinkScore.UncertainFrom - OfWords
            && Pairs(one, other).Select(pair => SharedWords.Share(pair.A, pair.B)).DefaultIfEmpty().Max() is >= LeastShare and var share)
        {
            points.Add(OfWords * share, Later("shared wording"));
        }
    }

    private static IEnumerable<(LinkReport A, LinkReport B)> Pairs(Telling one, Telling other)
    {
        foreach (var a in one.Worded)
        {
            foreach (var b in other.Worded)
            {
                if (a.Language is not null && a.Language == b.Language
                    && (a.Published is null || b.Published is null || Math.Abs(a.Published.Value.DayNumber - b.Published.Value.DayNumber) <= Days))
                {
                    yield return (a, b);
                }
            }
        }
    }
}
