namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Finds the words near an amount that say that it recurs.</summary>
internal static class Periods
{
    /// <summary>How far a period may stand from its amount, in code units.</summary>
    private const int Reach = 24;

    private const int MostNodes = 4;

    public static MoneyPeriod Around(NodeList nodes, int first, int last)
    {
        if (After(nodes, last) is { } after)
        {
            return after;
        }

        return Before(nodes, first) ?? MoneyPeriod.Total;
    }

    private static MoneyPeriod? After(NodeList nodes, int last)
    {
        for (var at = last + 1; at < nodes.Count && at <= last + MostNodes; at++)
        {
            if (nodes[at].Number is not null || !IsNear(nodes, nodes[last].End, nodes[at].Start))
            {
                return null;
            }

            if (nodes[at].Term?.Period is { } period)
            {
                // "im Jahr 2026" names a year.
                return nodes.Touches(at) && nodes.Number(at + 1) is { IsYear: true } ? null : period;
            }
        }

        return null;
    }

    private static MoneyPeriod? Before(NodeList nodes, int first)
    {
        for (var at = first - 1; at >= 0 && at >= first - MostNodes; at--)
        {
            if (nodes[at].Number is not null || nodes.IsTaken(at) || !IsNear(nodes, nodes[at].End, nodes[first].Start))
            {
                return null;
            }

            if (nodes[at].Term?.Period is { } period)
            {
                // "7年間で380億ドル" is a duration, "年間380億ドル" a rate.
                return nodes.Number(at - 1) is not null && nodes.Touches(at - 1) ? null : period;
            }
        }

        return null;
    }

    private static bool IsNear(NodeList nodes, int from, int to)
    {
        if (to - from > Reach)
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            if (nodes.Text[i] is '.' or ',' or ';' or ':' or '。' or '、' or '，' or '\n' or '?' or '!')
            {
                return false;
            }
        }

        return true;
    }
}
