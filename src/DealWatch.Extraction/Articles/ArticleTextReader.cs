using System.Text;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Articles;

/// <summary>Builds an <see cref="ArticleText"/> in one pass over the stored text.</summary>
internal static class ArticleTextReader
{
    private const int HeadingLimit = 120;

    public static ArticleText Read(ArticleInput input)
    {
        var source = input.Text;
        var titleLength = string.IsNullOrWhiteSpace(input.Title) ? 0 : input.Title.Length + 1;
        var text = new StringBuilder(source.Length + titleLength);
        var map = new List<int>(source.Length + titleLength);
        if (titleLength > 0)
        {
            AppendNormalised(input.Title!.ReplaceLineEndings(" "), text, map, mapped: false);
            text.Append('\n');
            map.Add(-1);
        }

        var bodyStart = text.Length;
        AppendNormalised(source, text, map, mapped: true);
        var normalised = text.ToString();
        if (LinesAreWrapped(normalised, bodyStart))
        {
            normalised = UnwrapLines(normalised, bodyStart);
        }

        return new ArticleText(source, normalised, [.. map], FindBlocks(normalised, bodyStart), input.Published);
    }

    private static void AppendNormalised(string source, StringBuilder text, List<int> map, bool mapped)
    {
        for (var i = 0; i < source.Length; i++)
        {
            var skipped = MarkupLength(source, i);
            if (skipped > 0)
            {
                i += skipped - 1;
                continue;
            }

            var c = Normalise(source[i]);
            if (c == '\0')
            {
                continue;
            }

            text.Append(c);
            map.Add(mapped ? i : -1);
        }
    }

    /// <summary>The character as the later stages see it; NUL for one that is dropped.</summary>
    private static char Normalise(char c) => c switch
    {
        '\r' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => '\0',
        >= '\u0300' and <= '\u036F' => '\0',
        '\t' or '\u00A0' or '\u202F' or >= '\u2000' and <= '\u200A' or '\u3000' => ' ',
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '\u201B' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => '-',
        '\u2028' or '\u2029' or '\u0085' => '\n',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\uFFE5' => '¥',
        '\uFFE1' => '£',
        '\uFFE6' => '₩',
        < ' ' when c != '\n' => ' ',
        _ => c,
    };

    /// <summary>Length of Markdown markup at <paramref name="i"/> that carries no words: emphasis, heading marks, link targets, images.</summary>
    private static int MarkupLength(string s, int i)
    {
        var lineStart = i == 0 || s[i - 1] == '\n';
        switch (s[i])
        {
            case '*' when i + 1 < s.Length && s[i + 1] == '*':
            case '_' when i + 1 < s.Length && s[i + 1] == '_':
                return 2;
            case '*' when !lineStart || i + 1 >= s.Length || s[i + 1] != ' ':
            case '`':
                return 1;
            case '>' when lineStart:
                return i + 1 < s.Length && s[i + 1] == ' ' ? 2 : 1;
            case '!' when i + 1 < s.Length && s[i + 1] == '[':
                return LinkEnd(s, i + 1) is var end and > 0 ? end - i : 0;
            case '[':
                return LinkEnd(s, i) > 0 ? 1 : 0;
            case ']' when i + 1 < s.Length && s[i + 1] == '(':
                return TargetEnd(s, i + 1) is var target and > 0 ? target - i : 0;
            default:
                return 0;
        }
    }

    /// <summary>End of <c>[words](target)</c> that begins at <paramref name="open"/>, or -1. Looks a bounded distance ahead.</summary>
    private static int LinkEnd(string s, int open)
    {
        var limit = Math.Min(s.Length - 1, open + 300);
        for (var i = open + 1; i < limit; i++)
        {
            if (s[i] is '\n' or '[')
            {
                return -1;
            }

            if (s[i] == ']')
            {
                return s[i + 1] == '(' ? TargetEnd(s, i + 1) : -1;
            }
        }

        return -1;
    }

    private static int TargetEnd(string s, int open)
    {
        var limit = Math.Min(s.Length, open + 1000);
        for (var i = open + 1; i < limit; i++)
        {
            if (s[i] == ')')
            {
                return s.AsSpan(open + 1, i - open - 1).Contains('/') || s[open + 1] == '#' ? i + 1 : -1;
            }

            if (s[i] is '\n' or '(' or ' ')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Plain-text files break lines at a fixed width: most lines then go on in lower case.</summary>
    private static bool LinesAreWrapped(string text, int start)
    {
        int breaks = 0, continued = 0;
        for (var i = start; i + 1 < text.Length; i++)
        {
            if (text[i] == '\n' && text[i + 1] != '\n' && i > start && text[i - 1] != '\n')
            {
                breaks++;
                if (char.IsLower(text[i + 1]))
                {
                    continued++;
                }
            }
        }

        return breaks >= 3 && continued * 2 > breaks;
    }

    private static string UnwrapLines(string text, int start) => string.Create(text.Length, (text, start), static (span, state) =>
    {
        var (source, from) = state;
        source.CopyTo(span);
        for (var i = from + 1; i + 1 < source.Length; i++)
        {
            if (source[i] == '\n' && source[i + 1] is not ('\n' or ' ' or '-' or '*') && source[i - 1] != '\n')
            {
                span[i] = ' ';
            }
        }
    });

    private static List<Block> FindBlocks(string text, int bodyStart)
    {
        var blocks = new List<Block>();
        var leadSeen = false;
        for (var i = 0; i < text.Length;)
        {
            var end = text.IndexOf('\n', i);
            end = end < 0 ? text.Length : end;
            var span = Trim(text, new TextSpan(i, end));
            i = end + 1;
            if (span.Length == 0)
            {
                continue;
            }

            var kind = KindOf(text, span, bodyStart, blocks.Count == 0, leadSeen, text[span.Start] == '#');
            leadSeen |= kind == BlockKind.Lead;
            span = text[span.Start] == '#' ? Trim(text, span with { Start = SkipHashes(text, span) }) : span;
            if (span.Length > 0)
            {
                blocks.Add(new Block(kind, span));
            }
        }

        return blocks;
    }

    private static int SkipHashes(string text, TextSpan span)
    {
        var i = span.Start;
        while (i < span.End && text[i] == '#')
        {
            i++;
        }

        return i;
    }

    private static BlockKind KindOf(string text, TextSpan span, int bodyStart, bool first, bool leadSeen, bool marked)
    {
        if (span.Start < bodyStart)
        {
            return BlockKind.Title;
        }

        var looksLikeHeading = marked || (span.Length <= HeadingLimit && !IsSentenceEnd(text[span.End - 1]) && text[span.Start] != '-');
        if (looksLikeHeading)
        {
            return first && bodyStart == 0 ? BlockKind.Title : BlockKind.Heading;
        }

        return leadSeen ? BlockKind.Body : BlockKind.Lead;
    }

    private static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '。' or '"' or ')' or ':' or ';' or '…' or ',';

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
