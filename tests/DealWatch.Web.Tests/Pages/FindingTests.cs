using System.Net;
using DealWatch.Web.Search.Typed;

namespace DealWatch.Web.Tests.Pages;

public sealed class FindingTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Theory]
    [InlineData("openai aws", "/?company=openai&with=amazon")]
    [InlineData("company:openai", "/companies/openai")]
    [InlineData("openai contratto", "/?company=openai&q=contratto")]
    [InlineData("power>1GW lang:en", "/?abovePower=1000&language=en")]
    [InlineData("-lang:it -chip:GB300 value<10bn", "/?belowValue=10000000000&notChip=GB300&notLanguage=it")]
    [InlineData("valeu>10bn status:signed", "/?q=valeu%3E10bn%20status%3Asigned")]
    [InlineData("-openai", "/?notCompany=openai")]
    public async Task The_search_box_leads_to_what_a_question_asks_for(string typed, string address)
    {
        using var client = app.Browser();

        using var response = await client.GetAsync($"/search?q={Uri.EscapeDataString(typed)}");

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().Should().Be(address);
    }

    [Theory]
    [InlineData("with=amazon&company=openai", 1)]
    [InlineData("with=amazon,meta&company=openai", 0)]
    [InlineData("buyer=openai", 3)]
    [InlineData("seller=CoreWeave", 1)]
    [InlineData("notCompany=openai", 6)]
    [InlineData("notType=compute", 5)]
    [InlineData("notStatus=signed", 3)]
    [InlineData("chip=gb3", 1)]
    [InlineData("chip=%25", 0)]
    [InlineData("from=2025-11-03", 6)]
    [InlineData("to=2025-09", 2)]
    [InlineData("from=2025&to=2025", 8)]
    [InlineData("from=2025-11-04&to=2025-11-04", 3)]
    [InlineData("since=2025-11-20", 9)]
    [InlineData("since=2025-11-20T09:30:01Z", 0)]
    [InlineData("maxValue=8000000000&minValue=7500000000", 1)]
    [InlineData("minPower=1200", 1)]
    [InlineData("abovePower=1200", 0)]
    [InlineData("abovePower=1199.5&belowPower=1201", 1)]
    [InlineData("aboveValue=7500000000&belowValue=8000000000", 0)]
    [InlineData("maxPower=1000", 0)]
    [InlineData("language=it", 3)]
    [InlineData("publisher=ledger", 4)]
    [InlineData("phrase=capacità+di+calcolo", 3)]
    [InlineData("phrase=calcolo+di+capacità", 0)]
    [InlineData("phrase=%22", 0)]
    [InlineData("conflict=true", 0)]
    [InlineData("conflict=false", 9)]
    [InlineData("notBuyer=openai", 6)]
    [InlineData("notSeller=coreweave", 8)]
    [InlineData("notChip=gb3", 8)]
    [InlineData("notDate=2025-11-04", 6)]
    [InlineData("notDate=2025", 1)]
    [InlineData("notSince=2025-11-20", 0)]
    [InlineData("notLanguage=it", 6)]
    [InlineData("notPublisher=ledger", 5)]
    [InlineData("notPhrase=capacità+di+calcolo", 6)]
    public async Task Every_condition_has_an_address(string query, int deals)
    {
        using var client = app.Browser();

        var page = await client.ReadAsync($"/?{query}");
        var file = await client.GetStringAsync($"/export/deals.jsonl?{query}");

        page.QuerySelectorAll(".deal").Should().HaveCount(deals);
        page.QuerySelectorAll(".results a.tag").Should().NotBeEmpty();
        file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(deals);
    }

    [Fact]
    public async Task Tags_say_what_was_understood_and_take_one_condition_away()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/?company=openai&with=amazon,meta&from=2025-09&to=2025-09&abovePower=1000&aboveValue=10000000000&notStatus=talks&notLanguage=it");

        page.Texts(".results a.tag").Select(tag => tag.Replace(" ×, remove this filter", "")).Should().Equal(
            "Company OpenAI", "With Amazon", "With Meta", "In September 2025", "Value more than $10 billion", "Power more than 1 GW", "Status not In talks", "Language not Italian");
        page.QuerySelectorAll(".results a.tag")[1].Href().Should().Be("/?company=openai&with=meta&from=2025-09&to=2025-09&aboveValue=10000000000&abovePower=1000&notStatus=talks&notLanguage=it");
        page.QuerySelectorAll(".results a.tag")[7].Href().Should().EndWith("&abovePower=1000&notStatus=talks");
        page.QuerySelectorAll(".results a.tag")[3].Href().Should().NotContain("2025-09");
        page.QuerySelectorAll("[data-filters] input[type=hidden]").Select(field => field.GetAttribute("name")).Should().Equal("with", "aboveValue", "abovePower", "notStatus", "notLanguage");
    }

    [Fact]
    public async Task What_is_not_understood_is_said_above_the_list_and_the_rest_holds()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/?q=valeu%3E10bn+status%3Aended");

        page.Text("[data-problems]").Should().Contain("valeu>10bn, at character 1: “valeu” is no field; did you mean value?");
        page.Texts(".status").Should().Equal("Ended");
        page.QuerySelector("#filter-q")!.GetAttribute("value").Should().Be("valeu>10bn status:ended");
        page.QuerySelectorAll("[data-filters] input[type=hidden]").Should().BeEmpty();
    }

    [Fact]
    public async Task The_text_field_of_the_timeline_understands_the_same()
    {
        using var client = app.Browser();
        using var part = new HttpRequestMessage(HttpMethod.Get, "/?q=chip%3AGB300&type=chips") { Headers = { { "X-DealWatch-Part", "results" } } };

        using var whole = await client.GetAsync("/?q=chip%3AGB300&type=chips");
        using var results = await client.SendAsync(part);

        whole.Headers.Location!.ToString().Should().Be("/?type=chips&chip=GB300");
        (await results.DocumentAsync()).QuerySelectorAll(".deal").Should().ContainSingle();
    }

    [Theory]
    [InlineData("/?from=soon", "From=soon")]
    [InlineData("/?since=soon", "Since=soon")]
    [InlineData("/?minPower=much", "MinPower=much")]
    public async Task A_condition_that_cannot_be_read_is_named_and_left_out(string path, string named)
    {
        using var client = app.Browser();

        var page = await client.ReadAsync(path);

        page.Text(".notice").Should().Contain(named);
        page.QuerySelectorAll(".deal").Should().HaveCount(9);
    }

    [Theory]
    [InlineData("from=soon")]
    [InlineData("maxPower=much")]
    public async Task The_api_refuses_it(string query)
    {
        using var client = app.Browser();

        using var response = await client.GetAsync($"/api/v1/deals?{query}");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_first_visit_has_no_news_and_later_days_to_look_back_to()
    {
        using var client = app.Browser();

        using var response = await client.GetAsync("/");
        var page = await response.DocumentAsync();

        page.Text("[data-news] h2").Should().Be("What is new");
        page.Texts("[data-news] a").Should().Equal("last Monday", "last week", "last month");
        page.QuerySelectorAll("[data-news] a").Should().OnlyContain(link => link.GetAttribute("href")!.StartsWith("/?since=20"));
        response.Headers.GetValues("Set-Cookie").Single().Should().StartWith("dealwatch-visit=0.").And.Contain("httponly").And.Contain("samesite=lax");
    }

    [Fact]
    public async Task After_an_absence_the_timeline_begins_with_what_came_meanwhile_and_a_reload_does_not_lose_it()
    {
        using var client = app.Browser();
        var lastSeen = new DateTimeOffset(2025, 11, 19, 8, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();

        var (page, cookie) = await VisitAsync(client, $"0.{lastSeen}");
        var (again, _) = await VisitAsync(client, cookie);

        page.Text("[data-news] h2").Should().Be("New since 19 November 2025");
        page.Texts("[data-news] li").Should().HaveCount(5).And.OnlyContain(item => item.StartsWith("New: "));
        page.QuerySelectorAll("[data-news] > p a")[0].TextContent.Should().Be("All of it: 9 new deals");
        page.QuerySelectorAll("[data-news] > p a")[0].Href().Should().Be("/?since=2025-11-19T08%3A00%3A00Z");
        again.Text("[data-news] h2").Should().Be("New since 19 November 2025");
    }

    [Fact]
    public async Task When_nothing_came_it_says_so()
    {
        using var client = app.Browser();

        var (page, _) = await VisitAsync(client, $"0.{new DateTimeOffset(2025, 11, 21, 8, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds()}");

        page.Text("[data-news]").Should().Contain("Nothing since your last visit on 21 November 2025.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("x.y")]
    [InlineData("1.2.3")]
    [InlineData("-5.99999999999999999999")]
    [InlineData("0.99999999999")]
    public async Task A_cookie_of_nonsense_is_a_first_visit(string cookie)
    {
        using var client = app.Browser();

        var (page, _) = await VisitAsync(client, cookie);

        page.Text("[data-news] h2").Should().Be("What is new");
    }

    [Fact]
    public async Task Views_of_their_own_have_no_news_and_leave_the_visit_alone()
    {
        using var client = app.Browser();

        using var response = await client.GetAsync("/?status=signed");

        response.Headers.Contains("Set-Cookie").Should().BeFalse();
        (await response.DocumentAsync()).QuerySelector("[data-news]").Should().BeNull();
    }

    [Fact]
    public async Task The_help_explains_every_field_with_an_example_that_works()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/help");

        page.Texts("tbody th").Should().Equal(FieldTable.All.Select(field => field.Name));
        foreach (var link in page.QuerySelectorAll("[data-help] a"))
        {
            using var response = await client.GetAsync(link.Href());
            response.StatusCode.Should().Be(HttpStatusCode.Redirect, "{0} is an example", link.TextContent);
        }
    }

    private static async Task<(AngleSharp.Dom.IDocument Page, string Cookie)> VisitAsync(HttpClient client, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Cookie", $"dealwatch-visit={cookie}" } } };
        using var response = await client.SendAsync(request);
        var set = response.Headers.GetValues("Set-Cookie").Single();
        return (await response.DocumentAsync(), set[(set.IndexOf('=') + 1)..set.IndexOf(';')]);
    }
}
