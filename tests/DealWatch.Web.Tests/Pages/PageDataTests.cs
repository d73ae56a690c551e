using System.Net;
using System.Text.Json;

namespace DealWatch.Web.Tests.Pages;

public sealed class PageDataTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Theory]
    [InlineData("/", "Dataset", "AI compute deals")]
    [InlineData("/companies/openai", "Organization", "OpenAI")]
    [InlineData("/articles/1", "NewsArticle", "OpenAI sceglie Amazon per sette anni")]
    public async Task A_page_says_what_it_is_about(string path, string type, string title)
    {
        using var client = app.Browser();

        var page = await client.ReadAsync(path);

        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        data.RootElement.GetProperty("@type").GetString().Should().Be(type);
        page.QuerySelector("meta[property='og:title']")!.GetAttribute("content").Should().Be(title);
        page.QuerySelector("meta[property='og:url']")!.GetAttribute("content").Should().Be("http://localhost" + path);
        page.QuerySelector("meta[property='og:description']")!.GetAttribute("content").Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_deal_is_a_claim_with_the_articles_in_which_it_appears()
    {
        using var client = app.Browser();
        var deal = (await client.ReadAsync("/?company=amazon")).QuerySelector(".deal-title a")!.Href();

        var page = await client.ReadAsync(deal);

        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var claim = data.RootElement.GetProperty("mainEntity");
        claim.GetProperty("text").GetString().Should().Be("OpenAI gets compute from Amazon (AWS): $38 billion");
        claim.GetProperty("appearance").EnumerateArray().Select(article => article.GetProperty("headline").GetString())
            .Should().Equal("OpenAI commits $38 billion to AWS", "OpenAI sceglie Amazon per sette anni");
    }

    [Fact]
    public async Task A_card_may_stand_in_other_pages_and_nothing_else_may()
    {
        using var client = app.Browser();
        var deal = (await client.ReadAsync("/?company=amazon")).QuerySelector(".deal-title a")!.Href();
        var code = (await client.ReadAsync(deal)).QuerySelector("#embed-code")!.TextContent;
        var address = code.Split('"')[1];

        using var card = await client.GetAsync(address);
        using var page = await client.GetAsync(deal);

        card.StatusCode.Should().Be(HttpStatusCode.OK);
        card.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("frame-ancestors *");
        page.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("frame-ancestors 'none'");
        var document = await card.DocumentAsync();
        document.QuerySelectorAll("nav, form, script").Should().BeEmpty();
        document.Text("h1").Should().Be("OpenAI gets compute from Amazon (AWS)");
        document.Text(".amount").Should().Be("$38 billion");
        document.Text(".quote").Should().Be("“$38 billion”");
    }

    [Fact]
    public async Task A_card_of_no_deal_is_not_found()
    {
        using var client = app.Browser();

        using var card = await client.GetAsync("/embed/deals/999999");

        card.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
