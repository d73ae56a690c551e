using System.Net;

namespace DealWatch.Web.Tests.Pages;

public sealed class CompanyPagesTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Fact]
    public async Task Lists_all_companies_the_busiest_first()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/companies");

        page.Texts("tbody th").Should().StartWith("OpenAI").And.HaveCount(12);
        page.Texts("tbody tr").First().Should().Be("OpenAI AI lab 3 $38 billion 4 November 2025");
    }

    [Fact]
    public async Task Says_what_a_company_does_in_all_and_by_year_and_with_whom()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/companies/microsoft");

        page.Text("h1").Should().Be("Microsoft");
        var flows = page.QuerySelector("section[aria-labelledby=flows]")!;
        flows.Texts("thead th").Should().Equal("Deals", "Signed, in all", "2025");
        flows.Texts("tbody tr").Should().Equal("Supplies 1 no value stated 1 deal", "Invests, lends, acquires 1 $8 billion $8 billion");
        page.Texts("section[aria-labelledby=counterparties] tbody th").Should().BeEquivalentTo("OpenAI", "United Arab Emirates");
        page.Texts("section[aria-labelledby=counterparties] tbody tr").Should().Contain("United Arab Emirates receives money 1 $8 billion").And.Contain("OpenAI buys 1 none");
        page.QuerySelectorAll(".deal").Should().HaveCount(2);
    }

    [Fact]
    public async Task Shows_other_names()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/companies/amazon");

        page.Text(".page-head .facts").Should().Contain("Amazon Web Services").And.Contain("AWS");
    }

    [Fact]
    public async Task Capitals_in_the_address_lead_to_the_company()
    {
        using var client = app.Browser();

        using var response = await client.GetAsync("/companies/OpenAI");

        response.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.ToString().Should().Be("/companies/openai");
    }

    [Fact]
    public async Task A_company_that_is_not_there_is_said_so()
    {
        using var client = app.Browser();

        (await client.ReadAsync("/companies/nobody", HttpStatusCode.NotFound)).Text(".kicker").Should().Be("Error 404");
    }
}
