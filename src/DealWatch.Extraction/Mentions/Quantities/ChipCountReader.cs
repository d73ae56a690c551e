using DealWatch.Extraction.Languages.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Reads numbers of chips: a count, then names and small words, then the word for the chips.</summary>
internal sealed class ChipCountReader(List<ChipCountMention> found)
{
    private const decimal LeastCount = 10;
    private const decimal MostCount = 1_000_000_000;
    private const int MostWords = 6;
    private const int MostUnits = 60;
    private const int MostModelUnits = 12;

    /// <summary>How far before the number its noun may end, in code units.</summary>
    private const int NounReach = 6;

    /// <summary>Reads the number at a node as a count of chips; the index of its last node, or -1 when it is none.</summary>
    public int Read(NodeList nodes, int index)
    {
        if (nodes.Number(index) is not { Glued: false, IsYear: false } number || number.Value is < LeastCount or > MostCount)
        {
            return -1;
        }

        var first = RangeFinder.FirstNode(nodes, index, number) ?? index;
        var start = nodes[first].Start;
        var (end, last) = NounAfter(nodes, index);
        if (end < 0)
        {
            if (NounBefore(nodes, index) is not { } noun)
            {
                return -1;
            }

            (start, last, end) = (noun, index + 1, nodes[index + 1].End);
        }

        nodes.Take(first, last);
        found.Add(new ChipCountMention(new TextSpan(start, end), (long)decimal.Round(number.Value)));
        return last;
    }

    /// <summary>"GPU 5만 장": the noun goes before, a counter after the number.</summary>
    private static int? NounBefore(NodeList nodes, int index)
    {
        if (!nodes.Has(index + 1, TermRoles.ChipCounter) || !nodes.Touches(index))
        {
            return null;
        }

        for (var at = index - 1; at >= index - 2 && at >= 0 && nodes[index].Start - nodes[at].End <= NounReach; at--)
        {
            if (nodes.Has(at, TermRoles.ChipNoun))
            {
                return nodes[at].Start;
            }
        }

        return ModelBefore(nodes.Text, nodes[index].Start);
    }

    /// <summary>Start of a model's name that ends shortly before a position: H200を1072基.</summary>
    private static int? ModelBefore(string text, int position)
    {
        var end = position;
        while (end > 0 && position - end < NounReach && !char.IsAsciiLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        var start = end;
        bool digit = false, capital = false;
        while (start > 0 && end - start < MostModelUnits && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            start--;
            digit |= char.IsAsciiDigit(text[start]);
            capital |= char.IsAsciiLetterUpper(text[start]);
        }

        return digit && capital && char.IsAsciiLetterUpper(text[start]) && end - start >= 3 ? start : null;
    }

    /// <summary>Where the word for the chips ends, or the last model's name when there is no such word; -1 when there is neither.</summary>
    private static (int End, int LastNode) NounAfter(NodeList nodes, int index)
    {
        var text = nodes.Text;
        int at = nodes[index].End, node = index + 1;
        (int End, int LastNode) model = (-1, index);
        for (var words = 0; words < MostWords; words++)
        {
            at = SkipSeparators(text, at);
            while (node < nodes.Count && nodes[node].Start < at)
            {
                node++;
            }

            if (at >= text.Length || at - nodes[index].End > MostUnits)
            {
                break;
            }

            if (node < nodes.Count && nodes[node].Start == at)
            {
                if (nodes.Has(node, TermRoles.ChipNoun))
                {
                    return (nodes[node].End, node);
                }

                if (!nodes.Has(node, TermRoles.ChipGap | TermRoles.Link | TermRoles.Article | TermRoles.AndMore))
                {
                    break;
                }

                at = nodes[node].End;
            }
            else if (!TrySkipName(text, ref at, out var isModel))
            {
                break;
            }
            else if (isModel)
            {
                model = (at, node - 1);
            }
        }

        return model;
    }

    private static int SkipSeparators(string text, int at)
    {
        while (at < text.Length && (text[at] is ' ' or '-' or '\''))
        {
            at++;
        }

        return at;
    }

    /// <summary>Skips a word with a capital or a digit in it; a model is one that has both: GB300, H100s.</summary>
    private static bool TrySkipName(string text, ref int at, out bool isModel)
    {
        bool capital = char.IsUpper(text[at]), digit = false;
        var start = at;
        while (at < text.Length && CharClass.IsSpacedWordChar(text[at]))
        {
            digit |= char.IsAsciiDigit(text[at]);
            capital |= char.IsUpper(text[at]);
            at++;
        }

        // "Google's"
        at += at + 1 < text.Length && text[at] == '\'' && text[at + 1] is 's' or 'S' ? 2 : 0;
        isModel = capital && digit && char.IsUpper(text[start]) && at - start >= 3;
        return at > start && (char.IsUpper(text[start]) || (capital && digit));
    }
}
