using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DealWatch.Web.Data;
using SmartReader;

namespace DealWatch.Web.Ingestion.Reading;

/// <summary>Takes the main text and the metadata out of a web page. Nothing of the page's markup is kept, nothing is fetched.</summary>
internal static class HtmlReader
{
    private const int MaxDepth = 400;
    private const int MaxElements = 60_000;
    private const int LeastMainText = 140;

    public static ReadOutcome Read(ArticleSource source)
    {
        var decoded = HtmlCharset.Decode(source.Content.Span);
        if (decoded.Text is null)
        {
            return new ReadOutcome.Unreadable(decoded.Note!);
        }

        var html = DataUris.Remove(decoded.Text);
        var shape = HtmlShape.Measure(html);
        if (shape.Depth > MaxDepth || shape.Elements > MaxElements)
        {
            return new ReadOutcome.Unreadable(T("The page is nested too deeply or has too many elements to be an article."));
        }

        var document = new HtmlParser().ParseDocument(html);
        var (details, problems) = HtmlMetadata.Read(document).Check();
        var known = source.Known.Or(details);
        return ArticleReader.Checked(new ArticleDraft
        {
            Name = source.Name,
            Text = MainText(document, html, known.Url),
            Format = ArticleFormat.PlainText,
            Details = known,
            Notes = [.. decoded.Notes, .. problems.Select(problem => $"Left out of the page's metadata: {problem.Message}")],
        });
    }

    /// <summary>The article as the readability library finds it; where it finds none, all text of the body.</summary>
    private static string MainText(IHtmlDocument document, string html, string? url)
    {
        var whole = document.Body is { } body ? HtmlText.Of(body) : "";
        if (whole.Length <= LeastMainText)
        {
            return whole;
        }

        using var reader = new Reader(url ?? "http://localhost/", html) { MaxElemsToParse = MaxElements };
        var article = reader.GetArticle();
        if (!article.Completed || string.IsNullOrWhiteSpace(article.Content))
        {
            return whole;
        }

        var main = new HtmlParser().ParseDocument(article.Content).Body is { } content ? HtmlText.Of(content) : "";
        return main.Length >= LeastMainText ? main : whole;
    }
}
