using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// Points for when two reports are dated. An expansion, a total, an end and a background mention come later than what they speak of, and their
/// distance says nothing; two announcements of one deal stand close together.
/// </summary>
internal static class TimeEvidence
{
    private const int YearsOfLineage = 3;

    public static void Add(LinkPoints points, LinkReport a, LinkReport b, Lineage? lineage)
    {
        if ((a.Day ?? a.Published) is not { } dayA || (b.Day ?? b.Published) is not { } dayB)
        {
            return;
        }

        var ending = Ending(a, b);
        if (lineage is null && ending is { Day: null })
        {
            // That something is over, said in passing, does not tell what.
            return;
        }

        var follower = lineage?.Later ?? ending ?? Mention(a, b);
        if (follower is null)
        {
            AddDistance(points, Math.Abs(dayA.DayNumber - dayB.DayNumber));
            return;
        }

        var lag = ReferenceEquals(follower, a) ? dayA.DayNumber - dayB.DayNumber : dayB.DayNumber - dayA.DayNumber;
        if (lag < -7)
        {
            points.Add(-1.5, Later("what should follow comes first"));
        }
        else if (lag <= YearsOfLineage * 366)
        {
            points.Add(0.9, Later("one looks back at the other"));
        }
    }

    private static void AddDistance(LinkPoints points, int days)
    {
        var (worth, words) = days switch
        {
            <= 3 => (1.0, Later("told in the same days")),
            <= 14 => (0.7, Later("told in the same two weeks")),
            <= 45 => (0.3, Later("told in the same weeks")),
            <= 120 => (0.0, Later("told in the same months")),
            _ => (Math.Max(-1.5, -0.005 * (days - 120)), Later("told long apart")),
        };
        points.Add(worth, words);
    }

    private static LinkReport? Ending(LinkReport a, LinkReport b) =>
        a.Status == DealStatus.Ended && b.Status != DealStatus.Ended ? a : b.Status == DealStatus.Ended && a.Status != DealStatus.Ended ? b : null;

    /// <summary>The background mention beside a main report; null when both are the same.</summary>
    private static LinkReport? Mention(LinkReport a, LinkReport b) =>
        a.Day is null && b.Day is not null ? a : b.Day is null && a.Day is not null ? b : null;
}
