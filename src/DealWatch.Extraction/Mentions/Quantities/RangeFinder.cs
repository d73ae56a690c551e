using DealWatch.Extraction.Languages.Quantities;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Finds the lower bound that stands before a quantity: "between $300 and", "3 bis", "5-".</summary>
internal static class RangeFinder
{
    /// <summary>The first node of the range whose upper bound begins at <paramref name="start"/>; null when there is no range.</summary>
    public static int? FirstNode(NodeList nodes, int start, NumberValue high)
    {
        var hyphen = nodes.GapAfter(start - 1) == Gap.Hyphen && !nodes.Has(start - 1, TermRoles.To);
        var word = start - 1;
        if (!hyphen && !(nodes.Has(word, TermRoles.To | TermRoles.And) && nodes.Joins(word) && nodes.Joins(word - 1)))
        {
            return null;
        }

        var end = hyphen ? start - 1 : start - 2;
        if (LowNumber(nodes, end) is not { } at || nodes.Number(at) is not { } low)
        {
            return null;
        }

        var hasPrefix = nodes.Term(at - 1)?.Currency is not null && nodes.Touches(at - 1);
        var first = hasPrefix ? at - 1 : at;
        var hasCurrency = hasPrefix || at < end;
        if ((low.IsYear && !hasCurrency && !high.Plain) || low.Glued || !OpensAsRange(nodes, first, word, hyphen, low))
        {
            return null;
        }

        return LowerBound(low, high) < high.Value ? first : null;
    }

    /// <summary>The number that ends at a node, perhaps with its currency after it.</summary>
    private static int? LowNumber(NodeList nodes, int end)
    {
        if (nodes.Number(end) is not null)
        {
            return end;
        }

        if (nodes.Term(end)?.Currency is null || !nodes.Joins(end - 1))
        {
            return null;
        }

        var at = nodes.Has(end - 1, TermRoles.Link) && nodes.Touches(end - 2) ? end - 2 : end - 1;
        return nodes.Number(at) is null ? null : at;
    }

    private static bool OpensAsRange(NodeList nodes, int first, int word, bool hyphen, NumberValue low)
    {
        if (hyphen)
        {
            return true;
        }

        var opener = first - 1;
        for (var skipped = 0; skipped < 2 && nodes.Touches(opener) && IsFiller(nodes, opener); skipped++)
        {
            opener--;
        }

        if (!nodes.Has(word, TermRoles.To))
        {
            return nodes.Touches(opener) && nodes.Has(opener, TermRoles.Between);
        }

        // "from $5 billion to $8 billion" is a change, "from 5 to 8 billion" a range.
        return low.Scale == 1 || !nodes.Touches(opener) || !nodes.Has(opener, TermRoles.From);
    }

    private static bool IsFiller(NodeList nodes, int index) =>
        !nodes.Has(index, TermRoles.Between | TermRoles.From)
        && (nodes.Has(index, TermRoles.QualifierGap | TermRoles.YearGap | TermRoles.Link)
            || nodes.Term(index)?.QualifierBefore is not null);

    private static decimal LowerBound(NumberValue low, NumberValue high)
    {
        var scaled = low.Value * high.Scale;
        return low.Scale == 1 && high.Scale <= 1_000_000_000_000m && low.Value < 1_000_000 && scaled < high.Value ? scaled : low.Value;
    }
}
