using System.Text;

namespace DealWatch.Web.Rendering;

/// <summary>Plain text as paragraphs. Where empty lines part the paragraphs, single line ends are line breaks; else every line is a paragraph.</summary>
internal static class PlainTextHtml
{
    public static string Render(string text, MarkWriter marks)
    {
        var lines = Lines(text);
        var parted = lines.Zip(lines.Skip(1)).Zip(lines.Skip(2)).Any(three => !three.First.First.Empty && three.First.Second.Empty && !three.Second.Empty);
        var html = new StringBuilder(text.Length * 2);
        var open = false;
        foreach (var line in lines)
        {
            if (line.Empty)
            {
                html.Append(open ? "</p>\n" : "");
                open = false;
                continue;
            }

            html.Append(!open ? "<p>" : parted ? "<br>\n" : "</p>\n<p>");
            marks.Write(line.Start, line.End, html);
            open = true;
        }

        return html.Append(open ? "</p>\n" : "").ToString();
    }

    private static List<(int Start, int End, bool Empty)> Lines(string text)
    {
        var lines = new List<(int, int, bool)>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            lines.Add((start, end, string.IsNullOrWhiteSpace(text[start..end])));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
