using System.Text.Json;
using AngleSharp.Html.Dom;

namespace DealWatch.Web.Ingestion.Reading;

/// <summary>Reads the JSON-LD of a page for the object that describes the article.</summary>
internal static class JsonLinkedData
{
    public static RawDetails Read(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (Parse(script.TextContent) is { } details)
            {
                return details;
            }
        }

        return new RawDetails();
    }

    private static RawDetails? Parse(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Find(parsed.RootElement) is { } article ? Details(article) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The article itself, in a list, or in a graph; the parser's depth limit bounds the recursion.</summary>
    private static JsonElement? Find(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                if (Find(item) is { } found)
                {
                    return found;
                }
            }
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        return IsArticle(element) ? element : element.TryGetProperty("@graph", out var graph) ? Find(graph) : null;
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
        {
            return false;
        }

        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type);

        static bool IsArticleType(JsonElement type) =>
            type.ValueKind == JsonValueKind.String && (type.ValueEquals("BlogPosting") || type.GetString()!.EndsWith("Article", StringComparison.Ordinal));
    }

    private static RawDetails Details(JsonElement article) => new()
    {
        Title = Text(article, "headline") ?? Text(article, "name"),
        Published = Text(article, "datePublished"),
        Publisher = article.TryGetProperty("publisher", out var publisher) ? TextOf(publisher, "name") : null,
        Url = Text(article, "url") ?? (article.TryGetProperty("mainEntityOfPage", out var page) ? TextOf(page, "@id") : null),
        Language = Text(article, "inLanguage"),
    };

    private static string? TextOf(JsonElement element, string property) => element.ValueKind switch
    {
        JsonValueKind.Object => Text(element, property),
        JsonValueKind.String => Filled(element.GetString()),
        JsonValueKind.Array when element.GetArrayLength() > 0 => TextOf(element[0], property),
        _ => null,
    };

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? Filled(value.GetString()) : null;

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : System.Net.WebUtility.HtmlDecode(text.Trim());
}
