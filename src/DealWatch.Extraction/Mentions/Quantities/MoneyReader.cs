using DealWatch.Extraction.Languages.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Reads amounts of money whose currency stands next to them, on either side.</summary>
internal sealed class MoneyReader(List<MoneyMention> found)
{
    private const decimal LargestAmount = 10_000_000_000_000_000m;
    private const decimal LeastAmbiguous = 1000;

    /// <summary>Reads the number at a node as money; the index of its last node, or -1 when it is none.</summary>
    public int Read(NodeList nodes, int index)
    {
        if (nodes.Number(index) is not { Glued: false } number || number.Article)
        {
            return -1;
        }

        var prefix = Prefix(nodes, index, number);
        var tail = MoneyTail.Read(nodes, index, number, prefix is not null);
        var first = prefix is null ? index : index - 1;
        var low = RangeFinder.FirstNode(nodes, first, number);
        var currency = Choose(prefix, tail.Currency ?? number.Currency) ?? CurrencyOfLow(nodes, low, first, number);
        var value = Product(number.Value, tail.Scale);
        if (currency is null || value < 1 || value > LargestAmount || IsOtherWord(nodes, tail, prefix, number, value))
        {
            return -1;
        }

        var last = tail.LastNode;
        if (low is { } lowest)
        {
            first = lowest;
            RemoveFrom(nodes[lowest].Start);
        }

        nodes.Take(first, last);
        var qualifier = number.AtLeast || tail.AtLeast ? MoneyQualifier.AtLeast : Qualifiers.Around(nodes, first, last);
        found.Add(new MoneyMention(
            new TextSpan(nodes[first].Start, nodes[last].End), (long)decimal.Round(value), currency, true,
            qualifier, Periods.Around(nodes, first, last)));
        return last;
    }

    private static QuantityTerm? Prefix(NodeList nodes, int index, NumberValue number)
    {
        if (nodes.Term(index - 1) is not { Currency: not null } term || !nodes.Touches(index - 1) || nodes.IsTaken(index - 1)
            || term.CurrencyForm == CurrencyForm.Name || (term.CurrencyForm == CurrencyForm.NameEitherSide && number.IsYear))
        {
            return null;
        }

        return term;
    }

    /// <summary>"$5 billion CAD": a code after the number makes a bare dollar sign precise.</summary>
    private static string? Choose(QuantityTerm? prefix, string? suffix) =>
        prefix is null ? suffix : suffix is null || prefix.CurrencyForm != CurrencyForm.Symbol ? prefix.Currency : suffix;

    private static bool IsOtherWord(NodeList nodes, MoneyTail tail, QuantityTerm? prefix, NumberValue number, decimal value) =>
        prefix is null && tail.Currency is not null && nodes.Term(tail.LastNode) is { CurrencyAmbiguous: true, CurrencyForm: CurrencyForm.Name }
        && (value < LeastAmbiguous || number.IsYear);

    /// <summary>"$300-400 million": the currency stands at the lower bound only.</summary>
    private static string? CurrencyOfLow(NodeList nodes, int? low, int first, NumberValue high)
    {
        for (var at = low ?? first; at < first; at++)
        {
            if (nodes.Term(at)?.Currency is { } currency && high.Scale > 1)
            {
                return currency;
            }
        }

        return null;
    }

    private void RemoveFrom(int start)
    {
        if (found.Count > 0 && found[^1].Span.Start >= start)
        {
            found.RemoveAt(found.Count - 1);
        }
    }

    private static decimal Product(decimal value, decimal scale) =>
        scale == 1 ? value : Math.Min(value, LargestAmount) * Math.Min(scale, 1_000_000_000_000m);
}
