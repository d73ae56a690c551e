using System.Net;

namespace DealWatch.Web.Tests.Pages;

public sealed class ArticlePageTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Fact]
    public async Task Shows_the_text_with_marks_and_the_records_beside_it()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/articles/1");

        page.Text("h1").Should().Be("OpenAI sceglie Amazon per sette anni");
        page.Text("[data-text]").Should().StartWith("OpenAI ha firmato con Amazon un contratto da 38 miliardi di dollari.");
        page.QuerySelector("[data-text]")!.GetAttribute("lang").Should().Be("it");
        page.Texts(".record h3").Should().Equal(
            "OpenAI gets compute from Amazon (AWS)", "OpenAI got compute from Microsoft (Azure)", "Microsoft invests in United Arab Emirates");
    }

    [Fact]
    public async Task Marks_and_records_name_each_other()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/articles/1");

        var spans = page.QuerySelectorAll("[data-record]").ToDictionary(
            record => record.GetAttribute("data-record")!,
            record => record.GetAttribute("data-spans")!.Split(';').Select(span => span.Split('=')[0]).ToHashSet());
        var marks = page.QuerySelectorAll("mark").ToList();
        marks.Should().NotBeEmpty();
        foreach (var mark in marks)
        {
            var known = mark.GetAttribute("data-report")!.Split(' ').SelectMany(report => spans[report]);
            mark.GetAttribute("data-evidence")!.Split(' ').Should().BeSubsetOf(known);
        }

        marks.SelectMany(mark => mark.GetAttribute("data-evidence")!.Split(' ')).Should().Contain(spans.Values.SelectMany(ids => ids));
    }

    [Fact]
    public async Task Quotes_of_the_records_lead_to_anchors_in_the_text()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/articles/2");

        var anchors = page.QuerySelectorAll(".record a.quote").Select(quote => quote.Href()[1..]).ToList();
        anchors.Should().NotBeEmpty().And.OnlyContain(anchor => page.GetElementById(anchor) != null);
    }

    [Fact]
    public async Task An_article_without_deals_says_that_this_is_normal()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/articles/5");

        page.Text(".records h2").Should().Be("No deals found");
        page.Text(".records p").Should().StartWith("That is a normal answer");
    }

    [Fact]
    public async Task An_article_that_is_not_there_is_said_so()
    {
        using var client = app.Browser();

        (await client.ReadAsync("/articles/999", HttpStatusCode.NotFound)).Text(".kicker").Should().Be("Error 404");
    }
}
