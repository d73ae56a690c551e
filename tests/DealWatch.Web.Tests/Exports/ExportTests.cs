using System.Net;
using System.Text;
using System.Text.Json;
using DealWatch.Web.Tests.Pages;

namespace DealWatch.Web.Tests.Exports;

public sealed class ExportTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Fact]
    public async Task Csv_has_a_row_for_each_deal_of_the_filter()
    {
        using var client = app.Browser();

        var all = CsvReading.Rows(await client.GetStringAsync("/export/deals.csv"));
        var some = CsvReading.Rows(await client.GetStringAsync("/export/deals.csv?company=amazon"));

        all.Should().HaveCount(9);
        var deal = some.Should().ContainSingle().Subject;
        deal["title"].Should().Be("OpenAI gets compute from Amazon (AWS)");
        deal["customer"].Should().Be("OpenAI");
        deal["provider"].Should().Be("Amazon (AWS)");
        deal["value"].Should().Be("38000000000");
        deal["value_usd"].Should().Be("38000000000");
        deal["currency"].Should().Be("USD");
        deal["value_as_written"].Should().Be("$38 billion");
        deal["duration_months"].Should().Be("84");
        deal["date"].Should().Be("2025-11-03");
        deal["sources"].Should().Be("2");
        deal["source_titles"].Should().Be("OpenAI commits $38 billion to AWS; OpenAI sceglie Amazon per sette anni");
        deal["address"].Should().MatchRegex(@"^http://localhost/deals/\d+/openai-amazon$");
    }

    [Fact]
    public async Task Csv_with_evidence_has_a_row_for_each_quote_with_its_place()
    {
        using var client = app.Browser();

        var rows = CsvReading.Rows(await client.GetStringAsync("/export/deals.csv?company=amazon&evidence=true"));

        var value = rows.Single(row => row["field"] == "value" && row["language"] == "it");
        value["quote"].Should().Be("38 miliardi di dollari");
        value["value"].Should().Be("38000000000 USD exact total");
        value["publisher"].Should().Be("Corriere dei Conti");
        value["extractor_version"].Should().Be("1.0.0");
        (int.Parse(value["end"]) - int.Parse(value["start"])).Should().Be(value["quote"].Length);
        var place = value["quote_address"].Replace("http://localhost", "").Split('#');
        (await client.ReadAsync(place[0])).Marked(place[1]).Should().Be(value["quote"]);
        rows.Single(row => row["field"] == "parties[1]" && row["quote"] == "AWS")["value"].Should().Be("provider|Amazon|AWS");
        rows.Single(row => row["field"] == "deal" && row["language"] == "it")["value"].Should().BeEmpty();
    }

    [Theory]
    [InlineData("/export/deals.csv", false)]
    [InlineData("/export/deals.csv?bom=true", true)]
    public async Task The_byte_order_mark_is_there_when_it_is_wanted(string path, bool marked)
    {
        using var client = app.Browser();

        var bytes = await client.GetByteArrayAsync(path);

        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble).Should().Be(marked);
    }

    [Fact]
    public async Task Json_and_json_lines_hold_the_same_deals()
    {
        using var client = app.Browser();

        using var array = JsonDocument.Parse(await client.GetStringAsync("/export/deals.json?evidence=true"));
        var lines = (await client.GetStringAsync("/export/deals.jsonl?evidence=true")).Split('\n');

        lines[^1].Should().BeEmpty("every line ends");
        lines[..^1].Should().Equal(array.RootElement.EnumerateArray().Select(deal => deal.GetRawText()));
        var first = array.RootElement.EnumerateArray().Single(deal => deal.GetProperty("cloudProvider").GetString() == "AWS");
        first.GetProperty("value").GetProperty("amount").GetInt64().Should().Be(38_000_000_000);
        var claim = first.GetProperty("evidence").EnumerateArray().First(evidence => evidence.GetProperty("field").GetString() == "durationMonths");
        claim.GetProperty("value").GetString().Should().Be("84");
        claim.GetProperty("article").GetProperty("address").GetString().Should().StartWith("http://localhost/articles/");
    }

    [Fact]
    public async Task Without_evidence_nothing_is_said_of_it()
    {
        using var client = app.Browser();

        using var array = JsonDocument.Parse(await client.GetStringAsync("/export/deals.json"));

        array.RootElement.EnumerateArray().Should().HaveCount(9);
        array.RootElement.EnumerateArray().SelectMany(deal => deal.EnumerateObject()).Should().NotContain(property => property.Name == "evidence");
    }

    [Fact]
    public async Task One_deal_can_be_taken_away()
    {
        using var client = app.Browser();
        var id = CsvReading.Rows(await client.GetStringAsync("/export/deals.csv?company=bloom-energy")).Single()["id"];

        using var response = await client.GetAsync($"/export/deals/{id}.json");

        response.Content.Headers.ContentDisposition!.FileName.Should().StartWith($"dealwatch-deal-{id}-").And.EndWith(".json");
        using var deals = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        deals.RootElement.EnumerateArray().Single().GetProperty("powerMw").GetDouble().Should().Be(1200);
    }

    [Theory]
    [InlineData("/export/deals.csv?year=never", HttpStatusCode.BadRequest, "never")]
    [InlineData("/export/deals.csv?yaer=2025", HttpStatusCode.BadRequest, "yaer")]
    [InlineData("/export/deals/999999.csv", HttpStatusCode.NotFound, "999999")]
    [InlineData("/export/deals.xls", HttpStatusCode.NotFound, "/export/deals.xls")]
    public async Task What_cannot_be_given_is_said_and_not_left_out(string path, HttpStatusCode status, string said)
    {
        using var client = app.Browser();

        using var response = await client.GetAsync(path);

        response.StatusCode.Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await response.Content.ReadAsStringAsync()).Should().Contain(said);
    }

    [Fact]
    public async Task Pages_offer_what_they_show()
    {
        using var client = app.Browser();

        var timeline = await client.ReadAsync("/?company=amazon");
        var company = await client.ReadAsync("/companies/amazon");

        foreach (var page in new[] { timeline, company })
        {
            var csv = page.QuerySelectorAll("[data-take-away] a").First(link => link.TextContent == "CSV").Href();
            csv.Should().Be("/export/deals.csv?company=amazon");
            CsvReading.Rows(await client.GetStringAsync(csv)).Should().ContainSingle();
        }
    }
}
