using DealWatch.Extraction.Languages.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Reads days of the calendar, in words, with marks (2026年1月5日) and in figures.</summary>
internal sealed class DateReader(List<DateMention> found)
{
    public void Read(NodeList nodes, int index)
    {
        var node = nodes[index];
        if (node.Date is { } date)
        {
            nodes.Take(index, index);
            found.Add(new DateMention(new TextSpan(node.Start, node.End), date));
        }
        else if (node.Term?.Month is { } month
            && (!node.Has(TermRoles.CapitalMonth) || char.IsUpper(nodes.Text[node.Start])))
        {
            ReadAroundMonth(nodes, index, month);
        }
        else if (node.Term?.DateMark == DateMark.Day)
        {
            ReadBeforeDayMark(nodes, index);
        }
    }

    private void ReadAroundMonth(NodeList nodes, int month, int number)
    {
        int first = month, last = month;
        int? day = null;
        var before = month - 1;
        while (nodes.Has(before, TermRoles.DateLink | TermRoles.Ordinal) && IsTight(nodes, before))
        {
            before--;
        }

        if (IsTight(nodes, before) && DayAt(nodes, before) is { } dayBefore)
        {
            day = dayBefore;
            first = before;
        }
        else if (IsTight(nodes, month) && DayAt(nodes, month + 1) is { } dayAfter)
        {
            day = dayAfter;
            last = month + 1;
            last += nodes.Has(last + 1, TermRoles.Ordinal) && nodes.GapAfter(last) == Gap.None ? 1 : 0;
        }

        if (day is null)
        {
            return;
        }

        var year = YearAfter(nodes, ref last);
        Add(nodes, first, last, year, number, day.Value);
    }

    private static int? YearAfter(NodeList nodes, ref int last)
    {
        var at = last + 1;
        if (nodes.Has(at, TermRoles.DateLink) && nodes.Touches(last))
        {
            at++;
        }

        if (nodes.GapAfter(at - 1) is Gap.Space or Gap.Comma or Gap.Point && nodes.Number(at) is { IsYear: true } year)
        {
            last = at;
            return (int)year.Value;
        }

        return null;
    }

    private void ReadBeforeDayMark(NodeList nodes, int mark)
    {
        if (!nodes.Touches(mark - 1) || DayAt(nodes, mark - 1) is not { } day
            || nodes.Term(mark - 2)?.DateMark != DateMark.Month || !nodes.Touches(mark - 2)
            || nodes.Number(mark - 3) is not { Value: >= 1 and <= 12 } month || !nodes.Touches(mark - 3))
        {
            return;
        }

        var first = mark - 3;
        int? year = null;
        if (nodes.Term(first - 1)?.DateMark == DateMark.Year && nodes.Touches(first - 1) && nodes.Touches(first - 2)
            && nodes.Number(first - 2) is { } number && Calendar.IsYear(number.Value))
        {
            year = (int)number.Value;
            first -= 2;
        }

        Add(nodes, first, mark, year, (int)month.Value, day);
    }

    private void Add(NodeList nodes, int first, int last, int? year, int month, int day)
    {
        DateOnly? date = year is { } known
            ? Calendar.TryDay(known, month, day, out var full) ? full : null
            : Calendar.Nearest(month, day, nodes.Article.Published);
        nodes.Take(first, last);
        if (date is { } resolved)
        {
            found.Add(new DateMention(new TextSpan(nodes[first].Start, nodes[last].End), resolved));
        }
    }

    private static bool IsTight(NodeList nodes, int index) => nodes.GapAfter(index) is Gap.None or Gap.Space or Gap.Point;

    private static int? DayAt(NodeList nodes, int index) =>
        nodes.Number(index) is { Glued: false, Scale: 1, Value: >= 1 and <= 31 } number && number.Value == decimal.Truncate(number.Value)
            ? (int)number.Value
            : null;
}
