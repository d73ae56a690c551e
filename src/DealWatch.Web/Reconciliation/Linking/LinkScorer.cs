using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// Scores a pair of reports. The points were chosen so that the parties and a matching value are enough at any distance in time, the parties and
/// the type are enough only for reports of the same weeks, and a shared company is never enough.
/// </summary>
internal sealed class LinkScorer(ValueComparison values)
{
    private const int DaysAfterEnd = 45, DaysOfFirming = 180;
    private const double FirmingRatio = 1.35, SamePower = 1.05;

    /// <param name="reasons">Takes what the points are given for; null where nobody asks.</param>
    public LinkScore Score(Telling one, Telling other, List<string>? reasons = null)
    {
        LinkReport a = one.Report, b = other.Report;
        var points = new LinkPoints(reasons);
        if (!AddParties(points, a, b))
        {
            return LinkScore.Forbidden(LinkVeto.Parties);
        }

        var lineage = Lineage.Between(a, b);
        var match = values.Compare(a, b);
        if ((lineage is null || match is ValueMatch.Same or ValueMatch.SameConverted) && one.Articles.Overlaps(other.Articles))
        {
            return LinkScore.Forbidden(LinkVeto.Article);
        }

        if (ComesAfterEnd(a, b) || ComesAfterEnd(b, a))
        {
            return LinkScore.Forbidden(LinkVeto.End);
        }

        if (!AddValue(points, a, b, match, lineage))
        {
            return LinkScore.Forbidden(LinkVeto.Values);
        }

        AddType(points, a, b);
        TimeEvidence.Add(points, a, b, lineage);
        AddTerms(points, a, b, lineage);
        AddOutcome(points, a, b);
        ChipEvidence.Add(points, a, b);
        WordEvidence.Add(points, one, other);
        return points.ToScore();
    }

    /// <summary>Points between two reports of one telling.</summary>
    public double Within(Telling telling)
    {
        var points = new LinkPoints(null);
        AddParties(points, telling.Report, telling.Report);
        AddValue(points, telling.Report, telling.Report, values.Compare(telling.Report, telling.Report), null);
        AddType(points, telling.Report, telling.Report);
        AddTerms(points, telling.Report, telling.Report, null);
        ChipEvidence.Add(points, telling.Report, telling.Report);
        return points.ToScore().Points;
    }

    private static bool AddParties(LinkPoints points, LinkReport a, LinkReport b)
    {
        var shared = a.SharedRoots(b);
        if (shared < 2)
        {
            return false;
        }

        var (worth, words) = shared == a.Roots.Length && shared == b.Roots.Length ? (2.0, Later("the same parties"))
            : shared == a.Roots.Length || shared == b.Roots.Length ? (1.4, Later("the parties of one are among those of the other"))
            : (0.8, Later("two parties in common"));
        var throughParent = ThroughParent(a, b);
        points.Add(worth - (0.2 * throughParent), throughParent == 0 ? words : words + ", " + Later("through a parent"));
        return true;
    }

    /// <summary>Parties of the first that the second has only as another company of the same group.</summary>
    private static int ThroughParent(LinkReport a, LinkReport b)
    {
        var count = 0;
        foreach (var party in a.Parties)
        {
            bool isThere = false, hasGroup = false;
            foreach (var other in b.Parties)
            {
                isThere |= other.CompanyId == party.CompanyId;
                hasGroup |= other.RootId == party.RootId;
            }

            count += hasGroup && !isThere ? 1 : 0;
        }

        return count;
    }

    private static void AddType(LinkPoints points, LinkReport a, LinkReport b)
    {
        if (a.Type == b.Type)
        {
            points.Add(1, Later("the same type"));
        }
        else if (a.Family == b.Family)
        {
            points.Add(0.3, Later("related types"));
        }
        else
        {
            points.Add(a.Family == DealFamily.Tie || b.Family == DealFamily.Tie ? -0.2 : -3, Later("types that differ"));
        }
    }

    private static bool AddValue(LinkPoints points, LinkReport a, LinkReport b, ValueMatch match, Lineage? lineage)
    {
        switch (match)
        {
            case ValueMatch.Same:
                points.Add(3, Later("the same value"));
                return true;
            case ValueMatch.SameConverted:
                points.Add(2, Later("the same value in another currency"));
                return true;
            case ValueMatch.Near or ValueMatch.Different when lineage is not null:
                points.Add(lineage.Points, lineage.Words);
                return true;
            case ValueMatch.Near:
                points.Add(0, Later("nearly the same value"));
                return true;
            case ValueMatch.Different when IsFirming(a, b):
                points.Add(0.8, Later("a value that firmed up"));
                return true;
            case ValueMatch.Different:
                return false;
            case ValueMatch.Unknown when a.Value is null && b.Value is null && a.Type == b.Type && (a.Status == DealStatus.Ended) == (b.Status == DealStatus.Ended):
                points.Add(0.5, Later("neither states a value"));
                return true;
            case ValueMatch.Unknown when a.Value is null != b.Value is null:
                points.Add(-0.3, Later("only one states a value"));
                return true;
            default:
                return true;
        }
    }

    /// <summary>Talks of which a contract of the same kind comes within months.</summary>
    private static void AddOutcome(LinkPoints points, LinkReport a, LinkReport b)
    {
        if (IsOutcome(a, b))
        {
            points.Add(0.8, Later("talks and what came of them"));
        }
        else if (IsTalkedOfLater(a, b) || IsTalkedOfLater(b, a))
        {
            points.Add(-2, Later("talks long after the signing"));
        }
    }

    /// <summary>What has long been signed is not negotiated again. A mention was signed when it was printed, at the latest.</summary>
    private static bool IsTalkedOfLater(LinkReport talks, LinkReport contract) =>
        talks.Status == DealStatus.Talks && contract.Status == DealStatus.Signed
        && talks.Day is { } then && (contract.Day ?? contract.Published) is { } signed && then.DayNumber - signed.DayNumber > DaysOfFirming;

    private static bool IsOutcome(LinkReport a, LinkReport b) =>
        a.Type == b.Type && a.Sense == ValueSense.Plain && b.Sense == ValueSense.Plain && (CameOf(a, b) || CameOf(b, a));

    private static bool CameOf(LinkReport talks, LinkReport contract) =>
        talks.Status is DealStatus.Talks or DealStatus.Reported && contract.Status == DealStatus.Signed
        && talks.Day is { } first && contract.Day is { } then && then.DayNumber - first.DayNumber is >= 0 and <= DaysOfFirming;

    /// <summary>A rumoured amount may differ from the signed one, or from another rumour, of the same months.</summary>
    private static bool IsFirming(LinkReport a, LinkReport b)
    {
        var open = a.Status is DealStatus.Talks or DealStatus.Reported || b.Status is DealStatus.Talks or DealStatus.Reported;
        if (!open || a.Status == DealStatus.Ended || b.Status == DealStatus.Ended || a.Type != b.Type
            || a.Value is not { } x || b.Value is not { } y || x.Currency != y.Currency || x.Period != y.Period
            || a.Day is not { } dayA || b.Day is not { } dayB)
        {
            return false;
        }

        return Ratio(x.Amount, y.Amount) <= FirmingRatio && Math.Abs(dayA.DayNumber - dayB.DayNumber) <= DaysOfFirming;
    }

    private static bool ComesAfterEnd(LinkReport ended, LinkReport later) =>
        ended.Status == DealStatus.Ended && later.Status != DealStatus.Ended
        && ended.Day is { } end && later.Day is { } day && day.DayNumber - end.DayNumber > DaysAfterEnd;

    /// <summary>What an addition says of its term and power is its own, and talks may end in other ones.</summary>
    private static void AddTerms(LinkPoints points, LinkReport a, LinkReport b, Lineage? lineage)
    {
        if (lineage is not null)
        {
            return;
        }

        var cameOfTalks = IsOutcome(a, b);
        if (a.DurationMonths is { } monthsA && b.DurationMonths is { } monthsB && (monthsA == monthsB || !cameOfTalks))
        {
            points.Add(monthsA == monthsB ? 0.8 : -0.6, monthsA == monthsB ? Later("the same term") : Later("terms that differ"));
        }

        if (a.PowerMw is { } powerA && b.PowerMw is { } powerB && (Ratio(powerA, powerB) is <= SamePower or > FirmingRatio || !cameOfTalks))
        {
            var same = Ratio(powerA, powerB) <= SamePower;
            points.Add(same ? 0.8 : -0.8, same ? Later("the same power") : Later("power that differs"));
        }
    }

    private static double Ratio(double a, double b) => Math.Max(a, b) / Math.Max(1e-9, Math.Min(a, b));
}
