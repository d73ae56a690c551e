using System.Net;
using System.Net.Http.Json;
using DealWatch.Web.Search;

namespace DealWatch.Web.Tests.Pages;

public sealed class SearchTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Theory]
    [InlineData("aws", "Amazon")]
    [InlineData("AMAZ", "Amazon")]
    [InlineData("emirati", "United Arab Emirates")]
    [InlineData("ärab", "United Arab Emirates")]
    public async Task Suggests_companies_by_the_beginning_of_any_word(string typed, string expected)
    {
        using var client = app.Browser();

        var suggestions = await client.GetFromJsonAsync<List<CompanySuggestion>>($"/companies/suggest?q={Uri.EscapeDataString(typed)}");

        suggestions!.Select(suggestion => suggestion.Name).Should().Equal(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zzz")]
    [InlineData("%")]
    public async Task Suggests_nothing_for_what_no_name_begins_with(string typed)
    {
        using var client = app.Browser();

        var suggestions = await client.GetFromJsonAsync<List<CompanySuggestion>>($"/companies/suggest?q={Uri.EscapeDataString(typed)}");

        suggestions.Should().BeEmpty();
    }

    [Fact]
    public async Task Enter_leads_to_the_company_that_fits_and_offers_the_texts()
    {
        using var client = app.Browser();

        using var response = await client.GetAsync("/search?q=aws");
        var page = await client.ReadAsync(response.Headers.Location!.ToString());

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        page.Text("h1").Should().Be("Amazon");
        page.QuerySelector(".page-head a[href^='/search']")!.Href().Should().Be("/search?texts=true&q=aws");
    }

    [Fact]
    public async Task Other_words_are_looked_for_in_deals_and_articles()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/search?q=contratto");

        page.Texts("section h3").Should().Contain("OpenAI sceglie Amazon per sette anni");
        page.Text(".source-list .quote").Should().Contain("contratto");
    }

    [Fact]
    public async Task Nothing_found_says_what_was_looked_for_and_offers_names_written_much_alike()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/search?q=corewaeve");

        page.Text(".empty").Should().Contain("“corewaeve”");
        page.Texts(".empty .tag").Should().Contain("CoreWeave");
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=%20")]
    [InlineData("/search?q=%22%27%20OR%20NEAR(")]
    [InlineData("/search?q=*")]
    public async Task Odd_questions_get_a_page(string path)
    {
        using var client = app.Browser();

        (await client.ReadAsync(path)).QuerySelector("h1").Should().NotBeNull();
    }

    [Fact]
    public async Task A_very_long_question_gets_a_page()
    {
        using var client = app.Browser();

        (await client.ReadAsync($"/search?q={new string('x', 5000)}")).Text(".empty h2").Should().Be("Nothing found");
    }
}
