using DealWatch.Extraction.Languages.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Reads numbers with a unit: percentages, power, durations.</summary>
internal sealed class MeasureReader(
    List<PercentMention> percents, List<PowerMention> powers, List<DurationMention> durations)
{
    private const int MostMonths = 1200;
    private const double MostMegawatts = 1e9;
    private const double LeastKilowatts = 1;

    /// <summary>Reads the number at a node with the unit after it; the index of its last node, or -1 when it is none of these.</summary>
    public int Read(NodeList nodes, int index)
    {
        if (nodes.Number(index) is not { Glued: false } number)
        {
            return -1;
        }

        if (nodes.Touches(index) && nodes.Has(index + 1, TermRoles.PercentAfter))
        {
            return Percent(nodes, index, index, index + 1, number);
        }

        if (nodes.Touches(index - 1) && nodes.Has(index - 1, TermRoles.PercentBefore))
        {
            return Percent(nodes, index, index - 1, index, number);
        }

        // "5+ gigawatts"
        var at = nodes.Touches(index) && nodes.Has(index + 1, TermRoles.AndMore) ? index + 2 : index + 1;
        if (!nodes.Joins(at - 1) || nodes.Term(at) is not { } unit)
        {
            return -1;
        }

        return unit.PowerUnit is { } megawatts ? Power(nodes, index, at, number, megawatts) : Duration(nodes, index, at, number, unit);
    }

    /// <summary>Reads a word that holds number and unit of a duration: settennale.</summary>
    public void ReadWhole(NodeList nodes, int index)
    {
        if (nodes.Term(index)?.DurationWhole is { } months && !IsNoDuration(nodes, index, index))
        {
            nodes.Take(index, index);
            durations.Add(new DurationMention(new TextSpan(nodes[index].Start, nodes[index].End), months));
        }
    }

    private int Percent(NodeList nodes, int index, int first, int last, NumberValue number)
    {
        if (first == index && RangeFinder.FirstNode(nodes, index, number) is { } low)
        {
            first = low;
        }

        nodes.Take(first, last);
        percents.Add(new PercentMention(new TextSpan(nodes[first].Start, nodes[last].End), (double)number.ScaledValue));
        return last;
    }

    private int Power(NodeList nodes, int index, int last, NumberValue number, double unit)
    {
        var value = (double)(unit >= 1000 ? number.ScaledValue : number.Value) * unit;
        if (unit > 0 && value <= MostMegawatts && value >= LeastKilowatts * Math.Min(unit, 1) && (unit >= 1 || value >= 1))
        {
            var first = RangeFinder.FirstNode(nodes, index, number) ?? index;
            powers.Add(new PowerMention(new TextSpan(nodes[first].Start, nodes[last].End), Math.Round(value, 6)));
            nodes.Take(first, last);
        }

        return last;
    }

    private int Duration(NodeList nodes, int index, int last, NumberValue number, QuantityTerm term)
    {
        var unit = term.DurationUnit ?? (nodes.GapAfter(last - 1) == Gap.Space ? null : term.DurationCompound);
        var half = nodes.Has(last + 1, TermRoles.HalfAfter) && nodes.Touches(last);
        if (unit is null || number.IsYear || EndsYearPair(nodes, index) || IsYearOfDate(nodes, last) || (number.Article && !half && !term.Has(TermRoles.ArticleUnit)))
        {
            return -1;
        }

        var value = half ? number.ScaledValue + 0.5m : number.ScaledValue;
        last += half ? 1 : 0;

        var first = RangeFinder.FirstNode(nodes, index, number) ?? index;
        var months = value > MostMonths ? 0 : (int)decimal.Round(value * unit.Value, MidpointRounding.AwayFromZero);
        if (months is <= 0 or > MostMonths || IsNoDuration(nodes, first, last))
        {
            return last;
        }

        nodes.Take(first, last);
        durations.Add(new DurationMention(new TextSpan(nodes[first].Start, nodes[last].End), months));
        return last;
    }

    /// <summary>"2026-30年": the second of two years.</summary>
    private static bool EndsYearPair(NodeList nodes, int index) => nodes.GapAfter(index - 1) == Gap.Hyphen
        ? nodes.Number(index - 1) is { IsYear: true }
        : nodes.Has(index - 1, TermRoles.To) && nodes.GapAfter(index - 1) == Gap.None && nodes.Number(index - 2) is { IsYear: true };

    /// <summary>"25年3月": the year of a month, not a length of time.</summary>
    private static bool IsYearOfDate(NodeList nodes, int mark) =>
        nodes.Term(mark)?.DateMark == DateMark.Year && nodes.Touches(mark)
        && nodes.Number(mark + 1) is not null && nodes.Term(mark + 2)?.DateMark == DateMark.Month;

    /// <summary>Whether the words around make the time a point in the past or an age.</summary>
    private static bool IsNoDuration(NodeList nodes, int first, int last) =>
        (nodes.Joins(last) && (nodes.Has(last + 1, TermRoles.NotBeforeThis)))
        || (nodes.Touches(first - 1) && nodes.Has(first - 1, TermRoles.NotAfterThis));
}
