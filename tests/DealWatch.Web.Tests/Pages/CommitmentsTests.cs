using System.Xml.Linq;

namespace DealWatch.Web.Tests.Pages;

public sealed class CommitmentsTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Fact]
    public async Task Says_what_each_buyer_has_committed_in_which_year()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/commitments");

        var table = page.QuerySelector("[aria-labelledby=table] table")!;
        table.Texts("thead th").Should().Equal("Buyer", "In all", "2025", "2026", "2027", "2028", "2029", "2030", "2031", "Term not stated");
        table.Texts("tbody th").Should().Equal("OpenAI", "Meta");
        table.Texts("tbody tr:first-child td data").Should().HaveCount(8).And.StartWith("38");
        Sum(table, "tbody tr:first-child").Should().Be(38_000_000_000);
        Sum(table, "tfoot tr").Should().Be(52_200_000_000);
        page.Text("#unvalued").Should().Be("No value in dollars: 1 deal, in no sum");
        page.QuerySelector("[aria-labelledby=unvalued] a")!.Href().Should().StartWith("/deals/");
    }

    [Theory]
    [InlineData("", "Spread: even over the calendar years of the term")]
    [InlineData("?spread=start", "Spread: by month from start of service, else from signing")]
    [InlineData("?spread=late", "Spread: rising, years of the term weigh 1, 2, 3 and on")]
    public async Task The_rule_stands_on_the_picture(string query, string rule)
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/commitments" + query);

        page.QuerySelectorAll("svg.flow-picture").Should().HaveCount(2).And.OnlyContain(svg => svg.TextContent.Contains(rule));
        Sum(page.QuerySelector("[aria-labelledby=table] table")!, "tfoot tr").Should().Be(52_200_000_000);
    }

    [Fact]
    public async Task One_company_shows_its_deals_and_its_revenue_with_the_source()
    {
        using var client = app.Browser();

        var path = (await client.ReadAsync("/commitments")).QuerySelector(".part-charts a")!.Href();
        var page = await client.ReadAsync(path);

        path.Should().Be("/commitments?company=openai");
        page.QuerySelector("[aria-labelledby=table] tbody th a")!.Href().Should().StartWith("/deals/").And.EndWith("/openai-amazon");
        page.QuerySelectorAll("svg.flow-wide a[href^='https://'] title").Should().ContainSingle().Which.TextContent.Should().StartWith("Revenue in fiscal 2025, to 31 December 2025: $13.1 billion. Source: https://");
        page.Texts("[aria-labelledby=revenues] tbody tr").Should().Contain(row => row.Contains("2025, to 31 December 2025 $13.1 billion"));
        page.Texts("a.tag").Should().ContainSingle();
    }

    [Fact]
    public async Task Providers_are_the_other_side_of_the_same_money()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/commitments?by=provider");

        page.Texts("[aria-labelledby=table] tbody th").Should().Equal("Amazon", "CoreWeave");
        Sum(page.QuerySelector("[aria-labelledby=table] table")!, "tfoot tr").Should().Be(52_200_000_000);
        page.QuerySelector("a.tag").Should().BeNull();
    }

    [Fact]
    public async Task A_company_of_the_other_side_is_said_to_be_none_of_this_one()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/commitments?company=coreweave");

        page.Text(".empty h2").Should().Be("CoreWeave is no buyer in these deals");
        page.QuerySelectorAll(".empty a").Select(link => link.Href()).Should().Contain("/commitments?by=provider&company=coreweave");
    }

    [Fact]
    public async Task A_choice_that_is_none_is_said_and_left_out()
    {
        using var client = app.Browser();

        (await client.ReadAsync("/commitments?spread=never")).Text("[role=alert]").Should().Contain("Spread=never");
    }

    [Fact]
    public async Task The_picture_can_be_taken_away_with_what_it_shows_written_on_it()
    {
        using var client = app.Browser();

        var svg = XDocument.Parse(await client.GetStringAsync("/commitments.svg?spread=late&company=openai"));

        var texts = svg.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value).ToList();
        texts.Should().Contain("Committed money by buyer and year: OpenAI").And.Contain("Company: OpenAI").And.Contain("Spread: rising, years of the term weigh 1, 2, 3 and on");
        texts.Should().Contain(text => text.Contains("http://localhost/commitments?spread=late&company=openai"));
        svg.Descendants().Should().NotContain(element => element.Attribute("class") != null);
    }

    [Fact]
    public async Task The_shares_can_be_taken_away_as_a_table()
    {
        using var client = app.Browser();

        var lines = (await client.GetStringAsync("/commitments.csv?company=openai")).Split("\r\n");

        lines[0].Should().Be("buyer,slug,deal,type,date,spread,shared_by,usd,term_not_stated_usd,2025,2026,2027,2028,2029,2030,2031,address");
        lines[1].Should().StartWith("OpenAI,openai,OpenAI from Amazon,compute,2025-11-03,even,1,38000000000,0,5428571428,").And.Contain(",http://localhost/deals/");
    }

    [Fact]
    public async Task The_picture_alone_can_be_shown_elsewhere()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/embed/commitments?by=provider");

        page.QuerySelector("nav").Should().BeNull();
        page.QuerySelectorAll("svg.flow-picture").Should().HaveCount(2);
        page.QuerySelector("link[rel=canonical]")!.Href().Should().Be("/commitments?by=provider");
    }

    /// <summary>The years and what has no term, exactly.</summary>
    private static long Sum(AngleSharp.Dom.IElement table, string row) =>
        table.QuerySelectorAll($"{row} td:not(:nth-child(2)) data").Sum(figure => long.Parse(figure.GetAttribute("value")!));
}
