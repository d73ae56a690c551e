using System.Xml.Linq;

namespace DealWatch.Web.Tests.Pages;

public sealed class FlowsTests(FlowsApp app) : IClassFixture<FlowsApp>
{
    [Fact]
    public async Task Every_line_of_the_picture_leads_to_a_row_with_its_deals_and_their_words()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/flows");

        foreach (var picture in page.QuerySelectorAll("svg.flow-picture"))
        {
            var lines = picture.QuerySelectorAll("a.flow-edge").Select(line => line.Href()).ToList();
            lines.Should().HaveCount(page.QuerySelectorAll(".flow-table tbody tr").Length).And.OnlyHaveUniqueItems();
            lines.Select(line => page.GetElementById(line[1..])).Should().NotContainNulls();
        }

        var row = page.GetElementById("nvidia--openai--equity--signed")!;
        row.Text("th").Should().Be("Nvidia → pays OpenAI");
        row.Texts("td")[0].Should().Be("IInvestment (equity) $100 billion signed");
        row.Text(".flow-deals .quote").Should().Be("“Nvidia puts $100 billion into OpenAI.”");
        row.QuerySelector(".flow-deals .quote")!.Href().Should().StartWith("/articles/").And.Contain("#e");
        row.QuerySelector(".flow-deals a[href^='/deals/']")!.Href().Should().EndWith("/nvidia-openai");
    }

    [Fact]
    public async Task Signed_and_rumoured_deals_of_a_pair_are_two_lines()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/flows");

        page.QuerySelectorAll(".flow-wide a.flow-edge").Select(line => line.Href()).Should().Contain(["#openai--oracle--compute--signed", "#openai--oracle--compute--open"]);
        page.QuerySelector("a[href='#openai--oracle--compute--open'] .flow-line")!.HasAttribute("stroke-dasharray").Should().BeTrue();
        page.QuerySelector("a[href='#openai--oracle--compute--signed'] .flow-line")!.HasAttribute("stroke-dasharray").Should().BeFalse();
    }

    [Fact]
    public async Task Lists_the_circles_with_their_amounts_words_and_weakest_link()
    {
        using var client = app.Browser();

        var circles = (await client.ReadAsync("/flows")).QuerySelectorAll("[data-circle]").ToList();

        circles.Select(circle => circle.Text("h3")).Should().Equal("Nvidia → OpenAI → Nvidia", "Nvidia → OpenAI → Oracle → Nvidia");
        circles[0].Text(".facts").Should().Be("10 November 2025 to 10 November 2025 Weakest link: Signed");
        circles[1].Text(".facts").Should().EndWith("Weakest link: Reported Oracle buys chips from Nvidia");
        circles[1].Texts(".circle-steps > li > p").Should().Equal(
            "Nvidia invests in OpenAI: $100 billion signed", "OpenAI buys compute from Oracle: $60 billion signed", "Oracle buys chips from Nvidia: $40 billion not signed");
        circles[1].Texts(".quote").Should().Contain("“Oracle is said to order chips for $40 billion from Nvidia.”");
    }

    [Fact]
    public async Task Binding_only_leaves_what_is_signed()
    {
        using var client = app.Browser();

        var all = await client.ReadAsync("/flows?company=nvidia");
        var path = all.QuerySelectorAll(".filter-foot a").Single(link => link.TextContent == "Binding only").Href();
        var page = await client.ReadAsync(path);

        path.Should().Be("/flows?company=nvidia&status=signed");
        page.Texts("[data-circle] h3").Should().Equal("Nvidia → OpenAI → Nvidia");
        page.QuerySelectorAll(".flow-line[stroke-dasharray]").Should().BeEmpty();
        page.QuerySelectorAll(".filter-foot a")[0].Href().Should().Be("/flows?company=nvidia");
    }

    [Fact]
    public async Task A_company_in_the_filter_shows_its_lines_and_the_circles_through_it()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/flows?company=oracle");

        page.Texts(".flow-table tbody th").Should().OnlyContain(pair => pair.Contains("Oracle"));
        page.Texts("[data-circle] h3").Should().Equal("Nvidia → OpenAI → Oracle → Nvidia");
        page.QuerySelector("form.filters input[type=hidden]").Should().BeNull();
        page.Texts("a.tag").Should().ContainSingle().Which.Should().Contain("Oracle");
    }

    [Fact]
    public async Task Says_what_makes_no_line()
    {
        using var client = app.Browser();

        var caption = (await client.ReadAsync("/flows")).QuerySelector("figcaption")!;

        caption.TextContent.Should().Contain("1 partnership has no payer and no line.").And.Contain("1 ended deal is left out.");
        (await client.ReadAsync(caption.QuerySelectorAll("a")[1].Href())).Texts(".flow-table tbody th").Should().Equal("OpenAI → pays Microsoft");
    }

    [Fact]
    public async Task The_picture_can_be_taken_away_with_what_it_shows_written_on_it()
    {
        using var client = app.Browser();
        using var response = await client.GetAsync("/flows.svg?company=nvidia&status=signed");

        var svg = XDocument.Parse(await response.Content.ReadAsStringAsync());

        response.Content.Headers.ContentType!.MediaType.Should().Be("image/svg+xml");
        var texts = svg.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value).ToList();
        texts.Should().Contain("Flows of money between companies in AI compute deals").And.Contain("Company: Nvidia; Status: Signed");
        texts.Should().Contain(text => text.Contains("http://localhost/flows?company=nvidia&status=signed"));
        texts.Should().Contain("OpenAI").And.NotContain("Oracle");
    }

    [Fact]
    public async Task The_lines_can_be_taken_away_as_a_table()
    {
        using var client = app.Browser();

        var lines = (await client.GetStringAsync("/flows.csv?company=nvidia")).Split("\r\n");

        lines[0].Should().StartWith("from,from_slug,to,to_slug,kind,status,usd");
        lines[1].Should().StartWith("Nvidia,nvidia,OpenAI,openai,equity,signed,100000000000,100000000000,1,2025-11-10,2025-11-10,http://localhost/deals/");
        lines.Should().Contain(line => line.StartsWith("Oracle,oracle,Nvidia,nvidia,chips,open,40000000000"));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" @x", "' @x")]
    [InlineData("Smith, Jones", "\"Smith, Jones\"")]
    [InlineData("the \"big\" one", "\"the \"\"big\"\" one\"")]
    [InlineData("Crusoe", "Crusoe")]
    public void A_cell_is_never_a_formula_and_never_two_cells(string text, string cell) => DealWatch.Web.Exports.Writing.CsvText.Cell(text).Should().Be(cell);

    [Fact]
    public async Task The_graph_can_be_taken_away_as_graph_ml()
    {
        using var client = app.Browser();

        var graph = XDocument.Parse(await client.GetStringAsync("/flows.graphml?company=nvidia"));

        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        var nodes = graph.Descendants(ns + "node").Select(node => node.Attribute("id")!.Value).ToList();
        nodes.Should().Contain(["nvidia", "openai", "oracle"]);
        graph.Descendants(ns + "edge").Should().NotBeEmpty().And.OnlyContain(edge => nodes.Contains(edge.Attribute("source")!.Value) && nodes.Contains(edge.Attribute("target")!.Value));
        var keys = graph.Descendants(ns + "key").Select(key => key.Attribute("id")!.Value);
        graph.Descendants(ns + "data").Select(data => data.Attribute("key")!.Value).Distinct().Should().BeSubsetOf(keys);
    }

    [Fact]
    public async Task Other_endings_are_not_there()
    {
        using var client = app.Browser();

        (await client.GetAsync("/flows.exe")).StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
    }
}
