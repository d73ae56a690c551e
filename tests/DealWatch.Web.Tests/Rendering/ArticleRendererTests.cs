using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DealWatch.Web.Data;
using DealWatch.Web.Rendering;

namespace DealWatch.Web.Tests.Rendering;

public sealed class ArticleRendererTests
{
    private readonly ArticleRenderer _renderer = new();

    [Fact]
    public void Lines_of_plain_text_are_paragraphs()
    {
        var page = Render("Lead\nBody <b>not bold</b>\r\nEnd", ArticleFormat.PlainText);

        page.QuerySelectorAll("p").Select(p => p.TextContent).Should().Equal("Lead", "Body <b>not bold</b>", "End");
        page.QuerySelectorAll("b").Should().BeEmpty();
    }

    [Fact]
    public void Empty_lines_part_paragraphs_where_there_are_any()
    {
        var page = Render("One\ntwo\n\nThree", ArticleFormat.PlainText);

        page.QuerySelectorAll("p").Should().HaveCount(2);
        page.QuerySelectorAll("br").Should().HaveCount(1);
    }

    [Theory]
    [InlineData(ArticleFormat.PlainText)]
    [InlineData(ArticleFormat.Markdown)]
    public void A_mark_holds_exactly_the_words_of_its_span(ArticleFormat format)
    {
        const string Text = "OpenAI & Amazon\n\nsign for 38 miliardi di dollari, più «7 anni».";

        var page = Render(Text, format, Span(Text, 1, "38 miliardi di dollari", "value"), Span(Text, 2, "«7 anni»", "durationMonths"), Span(Text, 3, "Amazon", "parties[1]"));

        Marked(page, 1).Should().Be("38 miliardi di dollari");
        Marked(page, 2).Should().Be("«7 anni»");
        Marked(page, 3).Should().Be("Amazon");
        page.GetElementById("e1")!.GetAttribute("data-field").Should().Be("value");
        page.GetElementById("e1")!.GetAttribute("data-report").Should().Be("7");
        page.Body!.TextContent.ReplaceLineEndings("").Should().Be(Text.ReplaceLineEndings(""));
    }

    [Theory]
    [InlineData(ArticleFormat.PlainText)]
    [InlineData(ArticleFormat.Markdown)]
    public void Overlapping_spans_keep_all_their_words_and_anchors(ArticleFormat format)
    {
        const string Text = "OpenAI pays 38 billion dollars to Amazon.";

        var page = Render(Text, format, Span(Text, 1, Text, "deal"), Span(Text, 2, "38 billion dollars", "value"), Span(Text, 3, "dollars to Amazon", "x"), Span(Text, 4, "38 billion dollars", "value"));

        Marked(page, 1).Should().Be(Text);
        Marked(page, 2).Should().Be("38 billion dollars");
        Marked(page, 3).Should().Be("dollars to Amazon");
        page.QuerySelectorAll("mark mark").Should().BeEmpty();
        foreach (var id in (string[])["e1", "e2", "e3", "e4"])
        {
            page.QuerySelectorAll($"[id='{id}']").Should().HaveCount(1, id);
        }
    }

    [Fact]
    public void Spans_run_through_the_markup_of_markdown()
    {
        const string Text = "# Deal\n\nThe **38 billion** [dollar](https://news.example/a \"t\") deal\nof `AWS` &amp; co.\n\n- Oracle *pays*\n";

        var page = Render(Text, ArticleFormat.Markdown, Span(Text, 1, "The **38 billion** [dollar", "value"), Span(Text, 2, "deal\nof `AWS` &amp; co", "x"), Span(Text, 3, "Oracle *pays", "y"));

        Marked(page, 1).Should().Be("The 38 billion dollar");
        Marked(page, 2).Should().Be("dealof AWS & co");
        Marked(page, 3).Should().Be("Oracle pays");
        page.QuerySelector("h2")!.TextContent.Should().Be("Deal");
        page.QuerySelector("strong mark")!.TextContent.Should().Be("38 billion");
        page.QuerySelector("a")!.GetAttribute("href").Should().Be("https://news.example/a");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("[click](JaVaScRiPt&colon;alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![picture](https://elsewhere.example/pixel.png)")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("<a href=\"data:text/html,x\">x</a>")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("<style>*{display:none}</style>")]
    public void Nothing_active_and_nothing_from_elsewhere_passes(string text)
    {
        foreach (var format in Enum.GetValues<ArticleFormat>())
        {
            var page = Render(text, format);

            page.QuerySelectorAll("script, img, svg, style, iframe, object, [src], [style]").Should().BeEmpty();
            page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Should().BeEmpty();
            page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!).Where(href => !href.StartsWith("http", StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Fact]
    public void The_description_of_a_picture_stays() =>
        Render("![The signing](https://elsewhere.example/x.png)", ArticleFormat.Markdown).Body!.TextContent.Trim().Should().Be("The signing");

    [Theory]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("*a_")]
    [InlineData("- ")]
    public void Nesting_without_end_is_shown_as_text(string piece) =>
        Render(string.Concat(Enumerable.Repeat(piece, 20_000)) + "the end", ArticleFormat.Markdown).Body!.TextContent.Should().Contain("the end");

    [Theory]
    [InlineData(-1, 4)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(2, 999)]
    public void A_span_outside_the_text_is_not_shown(int start, int end) =>
        Render("Some text", ArticleFormat.Markdown, new MarkSpan(1, 7, "value", start, end)).QuerySelectorAll("mark").Should().BeEmpty();

    private static MarkSpan Span(string text, int id, string words, string field)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0);
        return new MarkSpan(id, 7, field, start, start + words.Length);
    }

    private static string Marked(IHtmlDocument page, int id) =>
        string.Concat(page.QuerySelectorAll($"mark[data-evidence~='{id}']").Select(mark => mark.TextContent));

    private IHtmlDocument Render(string text, ArticleFormat format, params MarkSpan[] spans)
    {
        using var writer = new StringWriter();
        _renderer.Render(text, format, spans).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString());
    }
}
