using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// Scores a pair of reports. The points were chosen so that the parties and a matching value are enough at any distance in time, the parties and
/// the type are enough only for reports of the same weeks, and a shared company is never enough.
/// </summary>
internal sealed class LinkScorer(ValueComparison values)
{
    private const int DaysAfterEnd = 45, DaysOfFirming = 180;
    private const double FirmingRatio = 1.35;

    public LinkScore Score(LinkReport a, LinkReport b)
    {
        var points = new LinkPoints();
        if (!AddParties(points, a, b))
        {
            return LinkScore.Forbidden("They do not share two parties.");
        }

        var lineage = Lineage.Between(a, b);
        var match = values.Compare(a, b);
        if (a.ArticleId == b.ArticleId && (lineage is null || match is ValueMatch.Same or ValueMatch.SameConverted))
        {
            return LinkScore.Forbidden("One article tells of them as two deals.");
        }

        if (ComesAfterEnd(a, b) || ComesAfterEnd(b, a))
        {
            return LinkScore.Forbidden("One was agreed after the other had ended.");
        }

        if (!AddValue(points, a, b, match, lineage))
        {
            return LinkScore.Forbidden("Their values differ and neither adds to the other.", onlyValues: true);
        }

        AddType(points, a, b);
        TimeEvidence.Add(points, a, b, lineage);
        AddTerms(points, a, b, lineage);
        ChipEvidence.Add(points, a, b);
        AddWording(points, a, b);
        return points.ToScore();
    }

    private static bool AddParties(LinkPoints points, LinkReport a, LinkReport b)
    {
        var shared = a.Roots.Count(b.Roots.Contains);
        if (shared < 2)
        {
            return false;
        }

        var throughParent = a.Parties.Count(party => b.Roots.Contains(party.RootId) && b.Parties.All(other => other.CompanyId != party.CompanyId));
        var (worth, words) = shared == a.Roots.Count && shared == b.Roots.Count ? (2.0, "the same parties")
            : shared == a.Roots.Count || shared == b.Roots.Count ? (1.4, "the parties of one are among those of the other")
            : (0.8, "two parties in common");
        points.Add(worth - (0.2 * throughParent), throughParent > 0 ? words + ", through a parent" : words);
        return true;
    }

    private static void AddType(LinkPoints points, LinkReport a, LinkReport b)
    {
        if (a.Type == b.Type)
        {
            points.Add(1, "the same type");
        }
        else if (a.Family == b.Family)
        {
            points.Add(0.3, "related types");
        }
        else
        {
            points.Add(a.Family == DealFamily.Tie || b.Family == DealFamily.Tie ? -0.2 : -3, "types that differ");
        }
    }

    private static bool AddValue(LinkPoints points, LinkReport a, LinkReport b, ValueMatch match, Lineage? lineage)
    {
        switch (match)
        {
            case ValueMatch.Same:
                points.Add(3, "the same value");
                return true;
            case ValueMatch.SameConverted:
                points.Add(2, "the same value in another currency");
                return true;
            case ValueMatch.Near or ValueMatch.Different when lineage is not null:
                points.Add(lineage.Points, lineage.Words);
                return true;
            case ValueMatch.Near:
                points.Add(0, "nearly the same value");
                return true;
            case ValueMatch.Different when IsFirming(a, b):
                points.Add(0.8, "a value that firmed up");
                return true;
            case ValueMatch.Different:
                return false;
            case ValueMatch.Unknown when a.Value is null && b.Value is null && a.Type == b.Type && (a.Status == DealStatus.Ended) == (b.Status == DealStatus.Ended):
                points.Add(0.5, "neither states a value");
                return true;
            case ValueMatch.Unknown when a.Value is null != b.Value is null:
                points.Add(-0.3, "only one states a value");
                return true;
            default:
                return true;
        }
    }

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

        var ratio = (double)Math.Max(x.Amount, y.Amount) / Math.Max(1, Math.Min(x.Amount, y.Amount));
        return ratio <= FirmingRatio && Math.Abs(dayA.DayNumber - dayB.DayNumber) <= DaysOfFirming;
    }

    private static bool ComesAfterEnd(LinkReport ended, LinkReport later) =>
        ended.Status == DealStatus.Ended && later.Status != DealStatus.Ended
        && ended.Day is { } end && later.Day is { } day && day.DayNumber - end.DayNumber > DaysAfterEnd;

    private static void AddTerms(LinkPoints points, LinkReport a, LinkReport b, Lineage? lineage)
    {
        if (lineage is null && a.DurationMonths is { } monthsA && b.DurationMonths is { } monthsB)
        {
            points.Add(monthsA == monthsB ? 0.8 : -0.6, monthsA == monthsB ? "the same term" : "terms that differ");
        }

        if (a.PowerMw is { } powerA && b.PowerMw is { } powerB && lineage is null)
        {
            var same = Math.Abs(powerA - powerB) <= 0.05 * Math.Max(powerA, powerB);
            points.Add(same ? 0.8 : -0.8, same ? "the same power" : "power that differs");
        }
    }

    private static void AddWording(LinkPoints points, LinkReport a, LinkReport b)
    {
        if (a.Language is not null && a.Language == b.Language && a.Sketch.IsCopyOf(b.Sketch))
        {
            points.Add(2, "one article is a reprint of the other");
        }
        else if (SharedWords.Share(a, b) is >= 0.4 and var share)
        {
            points.Add(0.8 * share, "shared wording");
        }
    }
}
