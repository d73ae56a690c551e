using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DealWatch.Web.Tests.Pages;

/// <summary>Reads answers as documents.</summary>
internal static class PageReading
{
    public static async Task<IDocument> ReadAsync(this HttpClient client, string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await client.GetAsync(path);
        response.StatusCode.Should().Be(expected, "of {0}", path);
        return await response.DocumentAsync();
    }

    public static async Task<IDocument> DocumentAsync(this HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    public static IReadOnlyList<string> Texts(this IParentNode node, string selector) =>
        [.. node.QuerySelectorAll(selector).Select(element => Flat(element.TextContent))];

    public static string Text(this IParentNode node, string selector) =>
        Flat(node.QuerySelector(selector)?.TextContent ?? throw new InvalidOperationException($"The page has no {selector}."));

    public static string Href(this IElement element) => element.GetAttribute("href") ?? "";

    /// <summary>The words of an article that a quote leads to; where fields overlap they stand in several marks.</summary>
    /// <param name="page">The page of the article.</param>
    /// <param name="place">The part of the address that names the words, <c>e12</c>.</param>
    public static string Marked(this IDocument page, string place)
    {
        page.GetElementById(place).Should().NotBeNull("a quote leads there");
        return string.Concat(page.QuerySelectorAll("mark").Where(mark => mark.GetAttribute("data-evidence")!.Split(' ').Contains(place[1..])).Select(mark => mark.TextContent));
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
