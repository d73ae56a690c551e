using System.Text;

namespace DealWatch.Web.Ingestion.Reading;

/// <summary>Drops the content of <c>data:</c> addresses (pictures written into the page), which can be megabytes and never are text of an article.</summary>
internal static class DataUris
{
    private const string Mark = "data:";
    private const int Longest = 256;

    public static string Remove(string html)
    {
        var kept = new StringBuilder(html.Length);
        var from = 0;
        while (html.IndexOf(Mark, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            var start = at + Mark.Length;
            var end = start;
            while (end < html.Length && html[end] is not ('"' or '\'' or '<' or '>' or ')' or ' ' or '\n'))
            {
                end++;
            }

            kept.Append(html, from, start - from);
            from = end - start > Longest ? end : start;
        }

        return from == 0 ? html : kept.Append(html, from, html.Length - from).ToString();
    }
}
