using DealWatch.Extraction.Languages.Quantities;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Finds the words before or after an amount that say how it is meant.</summary>
internal static class Qualifiers
{
    private const int MostFillers = 3;

    public static MoneyQualifier Around(NodeList nodes, int first, int last)
    {
        var at = first - 1;
        for (var skipped = 0; skipped < MostFillers && nodes.Touches(at) && IsFiller(nodes, at); skipped++)
        {
            at--;
        }

        if (nodes.Joins(at) && nodes.Term(at)?.QualifierBefore is { } before)
        {
            return before;
        }

        if (nodes[last].End < nodes.Text.Length && nodes.Text[nodes[last].End] == '+')
        {
            return MoneyQualifier.AtLeast;
        }

        return nodes.Joins(last) && nodes.Term(last + 1)?.QualifierAfter is { } after ? after : MoneyQualifier.Exact;
    }

    private static bool IsFiller(NodeList nodes, int index) =>
        nodes.Term(index) is { QualifierBefore: null } term
        && term.Has(TermRoles.QualifierGap | TermRoles.Link | TermRoles.Article | TermRoles.Between | TermRoles.From);
}
