using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DealWatch.Web.Ingestion.Reading;

/// <summary>Title, day, publisher, address and language of a page: JSON-LD first, then meta elements, then the document itself.</summary>
internal static class HtmlMetadata
{
    public static RawDetails Read(IHtmlDocument document)
    {
        var linked = JsonLinkedData.Read(document);
        return new RawDetails
        {
            Title = linked.Title ?? Meta(document, "og:title") ?? Meta(document, "twitter:title") ?? Filled(document.QuerySelector("title")?.TextContent),
            Published = linked.Published ?? Day(Meta(document, "article:published_time") ?? Meta(document, "date") ?? Meta(document, "dc.date")
                ?? Filled(document.QuerySelector("article time[datetime], time[datetime]")?.GetAttribute("datetime"))),
            Publisher = linked.Publisher ?? Meta(document, "og:site_name"),
            Url = Address(linked.Url ?? Filled(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Meta(document, "og:url")),
            Language = linked.Language ?? Filled(document.DocumentElement.GetAttribute("lang")) ?? Meta(document, "og:locale"),
        };
    }

    private static string? Meta(IHtmlDocument document, string name) =>
        Filled(document.QuerySelectorAll("meta")
            .FirstOrDefault(meta => IsNamed(meta, "property", name) || IsNamed(meta, "name", name))?.GetAttribute("content"));

    private static bool IsNamed(IElement meta, string attribute, string name) =>
        string.Equals(meta.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase);

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>A page's own guess that is no ISO date is silently nothing: only a wrong JSON-LD date is worth a note.</summary>
    private static string? Day(string? text) => text is { Length: >= 10 } && new RawDetails { Published = text }.Check().Details.Published is not null ? text : null;

    /// <summary>A relative address says nothing without the page's own.</summary>
    private static string? Address(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? text : null;
}
