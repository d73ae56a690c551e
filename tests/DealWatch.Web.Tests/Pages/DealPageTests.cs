using System.Net;

namespace DealWatch.Web.Tests.Pages;

public sealed class DealPageTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Fact]
    public async Task Shows_every_field_with_its_quotes_from_all_sources()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync(await DealPathAsync(client, "amazon"));

        page.Text("h1").Should().Be("OpenAI gets compute from Amazon (AWS)");
        page.Texts(".field-table tbody th").Should().Equal("Type", "Status", "Customer", "Provider", "Value", "Term", "Chips", "Cloud provider");
        page.Texts("#value .quote").Should().Equal("“$38 billion”", "“38 miliardi di dollari”");
        page.Texts("#value td").First().Should().Be("$38 billion");
        page.Texts(".source-list h3").Should().Equal("OpenAI commits $38 billion to AWS", "OpenAI sceglie Amazon per sette anni");
        page.Texts(".history strong").Should().Equal("Signed", "Total stated");
        page.Text(".meter").Should().StartWith("97%");
    }

    [Fact]
    public async Task Every_quote_leads_to_the_same_words_in_the_article()
    {
        using var client = app.Browser();
        var deal = await client.ReadAsync(await DealPathAsync(client, "amazon"));

        foreach (var quote in deal.QuerySelectorAll("a.quote"))
        {
            var parts = quote.Href().Split('#');
            var article = await client.ReadAsync(parts[0]);
            article.GetElementById(parts[1]).Should().NotBeNull("{0} is linked", quote.Href());
            var marked = article.QuerySelectorAll("mark").Where(mark => mark.GetAttribute("data-evidence")!.Split(' ').Contains(parts[1][1..]));
            string.Concat(marked.Select(mark => mark.TextContent)).Should().Be(quote.TextContent.Trim('“', '”'));
        }
    }

    [Fact]
    public async Task Quotes_name_their_language()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync(await DealPathAsync(client, "amazon"));

        page.QuerySelectorAll("#value .quote").Select(quote => quote.GetAttribute("lang")).Should().Equal("en", "it");
    }

    [Theory]
    [InlineData("/wrong-words")]
    [InlineData("")]
    public async Task Other_words_in_the_address_lead_to_the_right_ones(string words)
    {
        using var client = app.Browser();
        var path = await DealPathAsync(client, "amazon");

        using var response = await client.GetAsync(path[..path.LastIndexOf('/')] + words);

        response.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.ToString().Should().Be(path);
    }

    [Theory]
    [InlineData("/deals/999999/x")]
    [InlineData("/deals/abc")]
    [InlineData("/deals/99999999999999999999/x")]
    public async Task A_deal_that_is_not_there_is_said_so(string path)
    {
        using var client = app.Browser();

        var page = await client.ReadAsync(path, HttpStatusCode.NotFound);

        page.Text("h1").Should().Be("There is nothing at this address");
    }

    private static async Task<string> DealPathAsync(HttpClient client, string company) =>
        (await client.ReadAsync($"/?company={company}")).QuerySelector(".deal-title a")!.Href();
}
