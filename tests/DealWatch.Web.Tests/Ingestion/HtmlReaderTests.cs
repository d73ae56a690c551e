using System.Text;
using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Tests.Ingestion;

public sealed class HtmlReaderTests
{
    private const string Paragraphs = """
        <h1>Harbour Lane buys computing time</h1>
        <p>Harbour Lane, a laboratory in Trieste, has signed a contract worth 2 billion euros with Northfield Cloud, both firms said on Monday.</p>
        <p>Northfield will supply servers with graphics processors for five years, the companies added in a statement that gave no further details.</p>
        <p onclick="steal()">Analysts, who had expected a smaller sum, called the contract a surprise; shares of the supplier rose in early trading, then fell.</p>
        """;

    [Fact]
    public void The_main_text_is_taken_and_scripts_links_and_handlers_are_not()
    {
        var draft = Draft($"""
            <html lang="en"><head><title>A title</title><style>p {"{"} color: red {"}"}</style></head><body>
            <nav><a href="/">Home page</a> <a href="/markets">Markets</a></nav>
            <script>document.write('pwned by script')</script>
            <article>{Paragraphs}<p>Read <a href="javascript:alert('pwned by link')">the statement</a> of both companies, which is short.</p></article>
            <footer>Imprint and cookies</footer></body></html>
            """);

        draft.Text.Should().Contain("signed a contract worth 2 billion euros with Northfield Cloud").And.Contain("the statement of both companies");
        draft.Text.Should().NotContainAny("pwned", "<", "onclick", "Markets", "cookies", "color");
        draft.Text.Split("\n\n").Length.Should().BeGreaterThanOrEqualTo(4);
        draft.Details.Language.Should().Be("en");
    }

    [Fact]
    public void Linked_data_comes_before_the_title_element()
    {
        var draft = Draft($$"""
            <html><head><title>Site | Something else</title><link rel="canonical" href="https://news.example/deal">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Harbour Lane &amp; Northfield",
            "datePublished":"2025-03-04T08:00:00+01:00","publisher":{"@type":"Organization","name":"The Wire"},"inLanguage":"en-GB"}]}</script></head>
            <body><article>{{Paragraphs}}</article></body></html>
            """);

        draft.Details.Should().Be(new ArticleDetails
        {
            Title = "Harbour Lane & Northfield",
            Published = new DateOnly(2025, 3, 4),
            Publisher = "The Wire",
            Url = "https://news.example/deal",
            Language = "en",
        });
    }

    [Fact]
    public void Meta_elements_serve_where_there_is_no_linked_data()
    {
        var draft = Draft($"""
            <html><head><meta property="og:title" content="The headline"><meta property="article:published_time" content="2025-03-04T08:00:00Z">
            <meta property="og:site_name" content="The Wire"><script type="application/ld+json">not json</script></head><body>{Paragraphs}</body></html>
            """);

        draft.Details.Should().Be(new ArticleDetails { Title = "The headline", Published = new DateOnly(2025, 3, 4), Publisher = "The Wire" });
    }

    [Theory]
    [InlineData("windows-1252", "<meta charset=windows-1252>")]
    [InlineData("iso-8859-1", "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>")]
    [InlineData("utf-8", "<meta charset=\"utf-8\">")]
    [InlineData("utf-8", "")]
    public void The_page_names_its_encoding(string encoding, string meta)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var html = $"<html><head>{meta}</head><body><p>L'intesa è già firmata, però non è più segreta.</p></body></html>";

        Draft(Encoding.GetEncoding(encoding).GetBytes(html)).Text.Should().Be("L'intesa è già firmata, però non è più segreta.");
    }

    [Fact]
    public void A_picture_of_two_megabytes_inside_the_page_does_no_harm()
    {
        var draft = Draft($"<html><body><article><img src=\"data:image/png;base64,{new string('A', 2 * 1024 * 1024)}\">{Paragraphs}</article></body></html>");

        draft.Text.Should().Contain("Northfield Cloud").And.NotContain("AAAA");
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<div></span>")]
    [InlineData("<DIV a='>'>")]
    public void Deep_nesting_is_refused_before_it_is_parsed(string tag)
    {
        var html = string.Concat(Enumerable.Repeat(tag, 100_000)) + "text";

        Read(Encoding.UTF8.GetBytes(html)).Should().BeOfType<ReadOutcome.Unreadable>().Which.Reason.Should().Contain("nested too deeply");
    }

    [Fact]
    public void Many_paragraphs_without_end_tags_are_not_deep() =>
        Draft("<html><body>" + string.Concat(Enumerable.Range(1, 2000).Select(i => $"<p>Paragraph {i} has words."))).Text.Should().Contain("Paragraph 2000 has words.");

    [Fact]
    public void A_page_without_words_is_unreadable() =>
        Read("<html><head><title>Only a title</title></head><body><script>var words;</script></body></html>"u8.ToArray()).Should().BeOfType<ReadOutcome.Unreadable>();

    private static ReadOutcome Read(byte[] html) => new ArticleReader(5 * 1024 * 1024).Read(new ArticleSource("page.html", html, ArticleDetails.None));

    private static ArticleDraft Draft(byte[] html) => Read(html).Should().BeOfType<ReadOutcome.Done>().Which.Draft;

    private static ArticleDraft Draft(string html) => Draft(Encoding.UTF8.GetBytes(html));
}
