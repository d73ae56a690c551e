using DealWatch.Web.Data;
using Ganss.Xss;
using Microsoft.AspNetCore.Html;

namespace DealWatch.Web.Rendering;

/// <summary>An article's stored text as safe HTML, with the spans of its records marked (see <see cref="MarkWriter"/> for the marks' attributes).</summary>
public sealed class ArticleRenderer
{
    private static readonly HtmlSanitizer Sanitizer = CreateSanitizer();

    public IHtmlContent Render(string text, ArticleFormat format, IEnumerable<MarkSpan> spans)
    {
        var all = spans.ToList();
        var html = format == ArticleFormat.Markdown ? MarkdownHtml.TryRender(text, new MarkWriter(text, all)) : null;
        return new HtmlString(Sanitizer.Sanitize(html ?? PlainTextHtml.Render(text, new MarkWriter(text, all))));
    }

    /// <summary>Nothing passes that the renderers do not make themselves.</summary>
    private static HtmlSanitizer CreateSanitizer() => new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "del", "a", "mark", "span",
            "table", "thead", "tbody", "tr", "th", "td",
        },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "id", "href", "title", "start", "data-report", "data-field", "data-evidence" },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
    });
}
