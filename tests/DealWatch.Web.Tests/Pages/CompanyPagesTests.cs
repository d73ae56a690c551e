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
    public async Task Pictures_who_it_deals_with_and_says_its_chips_power_and_open_talks()
    {
        using var client = app.Browser();

        var openAi = await client.ReadAsync("/companies/openai");
        var oracle = await client.ReadAsync("/companies/oracle");

        openAi.QuerySelectorAll(".company-sides.flow-wide a").Select(link => link.Href()).Should().StartWith("/compare?company=openai&company=amazon#shared");
        openAi.Texts(".company-spark a title").Should().Equal("Quarter 4 of 2025: $38 billion, 1 deal");
        openAi.QuerySelector(".company-spark a")!.Href().Should().Be("/?company=openai&year=2025&status=signed");
        openAi.Texts("[aria-labelledby=chips] li").Should().Equal("Nvidia: with Amazon");
        openAi.QuerySelectorAll("[aria-labelledby=steps] li a.quote").Should().NotBeEmpty();
        openAi.QuerySelector("#power").Should().BeNull("no deal of it states any");
        oracle.Text("[aria-labelledby=power] li").Should().StartWith("1.2 GW In talks with Bloom Energy");
        oracle.Text("[aria-labelledby=power]").Should().NotContain("signed deals", "talks are no power that is bought");
        oracle.Texts("[aria-labelledby=open] li").Should().HaveCount(2);
        (await client.ReadAsync("/companies/broadcom")).QuerySelector(".company-sides").Should().BeNull("a partner neither buys nor sells");
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
