using System.Text;
using AngleSharp.Dom;

namespace DealWatch.Web.Ingestion.Reading;

/// <summary>The text of a piece of HTML: a paragraph for every block, an empty line between them.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Skipped =
        ["script", "style", "noscript", "template", "nav", "form", "button", "select", "textarea", "svg", "math", "iframe", "object", "head", "footer", "aside"];

    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "td", "th", "tr", "ul",
    ];

    public static string Of(IElement root)
    {
        var text = new StringBuilder();
        Append(root, text);
        return text.ToString().Trim();
    }

    /// <summary>The depth of the tree was limited before it was parsed, so that recursion is safe.</summary>
    private static void Append(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            AppendWords(words.Data, text);
            return;
        }

        if (node is not IElement element || Skipped.Contains(element.LocalName))
        {
            return;
        }

        var block = Blocks.Contains(element.LocalName);
        if (block || element.LocalName == "br")
        {
            Break(text, block ? "\n\n" : "\n");
        }

        foreach (var child in element.ChildNodes)
        {
            Append(child, text);
        }

        if (block)
        {
            Break(text, "\n\n");
        }
    }

    private static void AppendWords(string data, StringBuilder text)
    {
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                {
                    text.Append(' ');
                }
            }
            else if (c != '\0')
            {
                text.Append(c);
            }
        }
    }

    private static void Break(StringBuilder text, string end)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        var have = text.Length == 0 ? 2 : text[^1] != '\n' ? 0 : text.Length > 1 && text[^2] == '\n' ? 2 : 1;
        text.Append('\n', Math.Max(0, end.Length - have));
    }
}
