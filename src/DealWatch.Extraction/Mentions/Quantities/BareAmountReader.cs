using DealWatch.Extraction.Languages.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Finds large numbers that no word after them makes a count of something, and gives them the article's currency.</summary>
internal sealed class BareAmountReader
{
    private const decimal LeastScale = 1_000_000;
    private const decimal LargestAmount = 10_000_000_000_000_000m;

    private readonly List<BareAmount> _found = [];

    public int Read(NodeList nodes, int index)
    {
        if (nodes.Number(index) is not { Glued: false, ShortScale: false } number || number.Scale < LeastScale
            || number.Value is < LeastScale or > LargestAmount || !StandsAlone(nodes, index))
        {
            return -1;
        }

        var first = RangeFinder.FirstNode(nodes, index, number) ?? index;
        nodes.Take(first, index);
        _found.Add(new BareAmount(
            new TextSpan(nodes[first].Start, nodes[index].End), (long)decimal.Round(number.Value),
            Qualifiers.Around(nodes, first, index), Periods.Around(nodes, first, index)));
        return index;
    }

    /// <summary>Adds the amounts to the money found, in the order of the text.</summary>
    public List<MoneyMention> MergeWith(List<MoneyMention> stated)
    {
        if (_found.Count == 0)
        {
            return stated;
        }

        _found.RemoveAll(bare => IsInside(bare.Span, stated));
        var dominant = stated.GroupBy(money => money.Currency).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        var all = new List<MoneyMention>(stated);
        var nearest = 0;
        foreach (var bare in _found)
        {
            while (nearest + 1 < stated.Count && stated[nearest + 1].Span.Start < bare.Span.Start)
            {
                nearest++;
            }

            var currency = stated.Count > 0 && IsClose(stated[nearest].Span, bare.Span) ? stated[nearest].Currency : dominant;
            all.Add(new MoneyMention(bare.Span, bare.Amount, currency, false, bare.Qualifier, bare.Period));
        }

        all.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return all;
    }

    /// <summary>Whether an amount turned out to be the lower bound of a range with a currency.</summary>
    private static bool IsInside(TextSpan span, List<MoneyMention> stated)
    {
        int low = 0, high = stated.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (stated[middle].Span.Overlaps(span))
            {
                return true;
            }

            (low, high) = stated[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    private static bool IsClose(TextSpan stated, TextSpan bare) => stated.Start < bare.Start && bare.Start - stated.End < 160;

    private static bool StandsAlone(NodeList nodes, int index)
    {
        var text = nodes.Text;
        var end = nodes[index].End;
        var next = end;
        while (next < text.Length && text[next] is ' ' or '-')
        {
            next++;
        }

        if (next >= text.Length || text[next] is '.' or ',' or ';' or ':' or ')' or '"' or '\n' or '?' or '!' or '。' or '、')
        {
            return true;
        }

        if (index + 1 >= nodes.Count || nodes[index + 1].Start != next)
        {
            return false;
        }

        if (nodes.Has(index + 1, TermRoles.Link) && nodes.Touches(index + 1))
        {
            return nodes.Has(index + 2, TermRoles.MoneyNoun);
        }

        return nodes.Has(index + 1, TermRoles.BareFollower | TermRoles.MoneyNoun)
            || nodes.Term(index + 1) is { } term && (term.Period is not null || term.QualifierAfter is not null);
    }
}
