namespace DealWatch.Web.Ingestion.Reading;

/// <summary>
/// How large the tree of a page would become, told from its tags without building it: parsing time grows with the square of the depth.
/// </summary>
/// <param name="Depth">Most elements that may be open at once; never less than the tree's depth, but for elements whose end tag may be left out.</param>
internal readonly record struct HtmlShape(int Depth, int Elements)
{
    private static readonly HashSet<string> NeverOpen =
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup",
    ];

    public static HtmlShape Measure(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        int depth = 0, deepest = 0, elements = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = at + 1 < html.Length ? html.IndexOf('<', at + 1) : -1)
        {
            var closes = html[at + 1] == '/';
            var start = closes ? at + 2 : at + 1;
            var name = Name(html, start);
            if (name.Length == 0)
            {
                continue;
            }

            if (closes)
            {
                if (open.GetValueOrDefault(name) > 0)
                {
                    open[name]--;
                    depth--;
                }

                continue;
            }

            elements++;
            if (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
            {
                at = EndOfRawText(html, start, name);
                continue;
            }

            if (!NeverOpen.Contains(name))
            {
                open[name] = open.GetValueOrDefault(name) + 1;
                deepest = Math.Max(deepest, ++depth);
            }
        }

        return new HtmlShape(deepest, elements);
    }

    /// <summary>What stands inside scripts and styles are no tags.</summary>
    private static int EndOfRawText(string html, int from, string name)
    {
        var end = html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length - 1 : end;
    }

    private static string Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 40 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':'))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(html[start]) ? html[start..end] : "";
    }
}
