using DealWatch.Extraction.Languages.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Reads years that something begins or ends in.</summary>
internal sealed class YearRangeReader(List<YearRangeMention> found)
{
    private const int MostFillers = 5;

    /// <summary>The node of a first year that a pair has used.</summary>
    private int _used = -1;

    public void Begin() => _used = -1;

    public void Read(NodeList nodes, int index)
    {
        if (nodes.Number(index) is not { } number || index == _used || ReadPair(nodes, index, number))
        {
            return;
        }

        if (!number.IsYear)
        {
            return;
        }

        var year = (int)number.Value;
        var before = SkipFillers(nodes, index);
        var last = nodes.Term(index + 1)?.DateMark == DateMark.Year && nodes.Touches(index) ? index + 1 : index;
        if (nodes.IsTaken(index) && before >= 0 && nodes.IsTaken(before))
        {
            // "3 de noviembre de 2025": the word belongs to the date.
            return;
        }

        if (nodes.Touches(before) && nodes.Has(before, TermRoles.EndBefore))
        {
            Add(nodes, before, last, null, year);
        }
        else if (nodes.Touches(before) && nodes.Has(before, TermRoles.StartBefore))
        {
            Add(nodes, before, last, year, null);
        }
        else if (After(nodes, last) is { } after)
        {
            var ends = nodes.Has(after, TermRoles.EndAfter);
            Add(nodes, index, after, ends ? null : year, ends ? year : null);
        }
    }

    /// <summary>"2026-2029", "2026-29", "between 2026 and 2029"; read at the first of the two.</summary>
    private bool ReadPair(NodeList nodes, int index, NumberValue first)
    {
        if (!first.IsYear)
        {
            return false;
        }

        var at = index;
        at += nodes.Term(at + 1)?.DateMark == DateMark.Year && nodes.Touches(at) ? 1 : 0;
        var second = nodes.GapAfter(at) is Gap.Hyphen or Gap.Slash ? at + 1 : AfterWord(nodes, at, index);
        if (nodes.Number(second) is not { } number || EndYear((int)first.Value, number, nodes, second) is not { } end)
        {
            return false;
        }

        var last = nodes.Term(second + 1)?.DateMark == DateMark.Year && nodes.Touches(second) ? second + 1 : second;
        Add(nodes, index, last, (int)first.Value, end);
        _used = second;
        return true;
    }

    private static int AfterWord(NodeList nodes, int at, int first)
    {
        var word = at + 1;
        if (!nodes.Touches(at))
        {
            return -1;
        }

        if (nodes.Has(word, TermRoles.To | TermRoles.EndBefore))
        {
            // "from 2026 to 2029", "2026 through 2029"
        }
        else if (!nodes.Has(word, TermRoles.And) || !nodes.Has(SkipFillers(nodes, first), TermRoles.Between))
        {
            return -1;
        }

        var second = word + 1;
        for (var skipped = 0; skipped < MostFillers && nodes.Touches(second - 1) && nodes.Has(second, TermRoles.YearGap); skipped++)
        {
            second++;
        }

        return nodes.Joins(second - 1) ? second : -1;
    }

    private static int? EndYear(int first, NumberValue number, NodeList nodes, int index)
    {
        if (number.IsYear)
        {
            return number.Value > first ? (int)number.Value : null;
        }

        var year = (first / 100 * 100) + number.Value;
        return number is { Plain: true, Digits: 2 } && nodes.GapAfter(index - 1) is Gap.Hyphen or Gap.Slash or Gap.None && year > first ? (int)year : null;
    }

    /// <summary>Goes back over "the end of", months and days.</summary>
    private static int SkipFillers(NodeList nodes, int index)
    {
        var at = index - 1;
        for (var skipped = 0; skipped < MostFillers && IsFiller(nodes, at) && nodes.GapAfter(at) is not (Gap.Other or Gap.Slash); skipped++)
        {
            at--;
        }

        return at;
    }

    private static bool IsFiller(NodeList nodes, int at) =>
        nodes.Term(at) is { } term
            ? (term.Month is not null || term.Has(TermRoles.YearGap | TermRoles.DateLink | TermRoles.Ordinal))
                && !term.Has(TermRoles.EndBefore | TermRoles.StartBefore | TermRoles.Between)
            : nodes.Number(at) is { Plain: true, Value: >= 1 and <= 31 };

    private static int? After(NodeList nodes, int last)
    {
        var at = last + 1;
        for (var skipped = 0; skipped < MostFillers && nodes.Touches(at - 1) && nodes.Has(at, TermRoles.YearGap); skipped++)
        {
            at++;
        }

        return nodes.Touches(at - 1) && nodes.Has(at, TermRoles.StartAfter | TermRoles.EndAfter) ? at : null;
    }

    private void Add(NodeList nodes, int first, int last, int? start, int? end) =>
        found.Add(new YearRangeMention(new TextSpan(nodes[first].Start, nodes[last].End), start, end));
}
