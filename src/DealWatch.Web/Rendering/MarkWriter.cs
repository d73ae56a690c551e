using System.Globalization;
using System.Net;
using System.Text;

namespace DealWatch.Web.Rendering;

/// <summary>
/// Cuts text where spans begin and end and wraps each covered piece in one <c>mark</c> element, so that overlapping spans never break the
/// nesting of elements. A mark carries <c>data-report</c>, <c>data-field</c> and <c>data-evidence</c>: the numbers and names of all spans that
/// cover it, separated by spaces. Where a span is first shown stands its anchor.
/// </summary>
internal sealed class MarkWriter(string text, IEnumerable<MarkSpan> spans)
{
    private readonly List<MarkSpan> _spans = [.. spans.Where(span => span.Start >= 0 && span.Start < span.End && span.End <= text.Length).OrderBy(span => span.Start)];
    private readonly HashSet<string> _anchored = [];

    public bool Touches(int start, int end) => _spans.Exists(span => span.Start < end && start < span.End);

    /// <summary>The pieces of a range of the text, in order; together they are the whole range.</summary>
    public IEnumerable<MarkPiece> Pieces(int start, int end)
    {
        var touching = _spans.FindAll(span => span.Start < end && start < span.End);
        var cuts = touching.SelectMany(span => (int[])[span.Start, span.End]).Where(cut => cut > start && cut < end).Append(start).Append(end).Distinct().Order().ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            int from = cuts[i], to = cuts[i + 1];
            var covering = touching.FindAll(span => span.Start < to && from < span.End);
            yield return new MarkPiece(from, to, covering.Count == 0 ? null : Open(covering));
        }
    }

    /// <summary>Writes a range of the text, encoded, with its marks.</summary>
    public void Write(int start, int end, StringBuilder html)
    {
        foreach (var piece in Pieces(start, end))
        {
            html.Append(piece.Open).Append(WebUtility.HtmlEncode(text[piece.Start..piece.End])).Append(piece.Open is null ? "" : MarkPiece.Close);
        }
    }

    /// <summary>The start tag for a whole range that cannot be cut, such as a character written as an entity.</summary>
    public string? OpenWhole(int start, int end)
    {
        var covering = _spans.FindAll(span => span.Start < end && start < span.End);
        return covering.Count == 0 ? null : Open(covering);
    }

    private string Open(List<MarkSpan> covering)
    {
        var fresh = covering.Where(span => _anchored.Add(span.Anchor)).OrderBy(span => span.End - span.Start).Select(span => span.Anchor).ToList();
        var html = new StringBuilder();
        foreach (var anchor in fresh.Skip(1))
        {
            html.Append(CultureInfo.InvariantCulture, $"<span id=\"{anchor}\"></span>");
        }

        html.Append("<mark");
        if (fresh.Count > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $" id=\"{fresh[0]}\"");
        }

        return html
            .Append(CultureInfo.InvariantCulture, $" data-report=\"{Joined(covering.Select(span => span.ReportId.ToString(CultureInfo.InvariantCulture)))}\"")
            .Append(CultureInfo.InvariantCulture, $" data-field=\"{Joined(covering.Select(span => span.Field))}\"")
            .Append(CultureInfo.InvariantCulture, $" data-evidence=\"{Joined(covering.Select(span => span.EvidenceId.ToString(CultureInfo.InvariantCulture)))}\">")
            .ToString();
    }

    private static string Joined(IEnumerable<string> values) => WebUtility.HtmlEncode(string.Join(' ', values.Distinct()));
}
