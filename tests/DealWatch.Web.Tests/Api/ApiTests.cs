using System.Net;
using System.Text.Json;
using DealWatch.Web.Tests.Pages;

namespace DealWatch.Web.Tests.Api;

public sealed class ApiTests(PagesApp app) : IClassFixture<PagesApp>
{
    public static TheoryData<string> Addresses =>
    [
        "/api/v1", "/api/v1/deals", "/api/v1/deals?evidence=true", "/api/v1/deals/1", "/api/v1/deals/1/changes", "/api/v1/companies", "/api/v1/companies/openai",
        "/api/v1/articles", "/api/v1/articles/1", "/api/v1/events", "/api/v1/claims", "/api/v1/changes", "/api/v1/totals", "/api/v1/flows", "/api/v1/commitments", "/api/v1/commitments?by=provider&spread=late", "/api/v1/search?q=openai",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_answer_is_json_and_is_not_sent_twice(string path)
    {
        using var client = app.Browser();

        using var first = await client.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);

        first.StatusCode.Should().Be(HttpStatusCode.OK, "of {0}: {1}", path, await first.Content.ReadAsStringAsync());
        first.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/api/v1/deals?limit=3", 9, "id")]
    [InlineData("/api/v1/events?limit=2", 10, "reportId")]
    [InlineData("/api/v1/claims?limit=7", null, "id")]
    [InlineData("/api/v1/companies?limit=4", 12, "slug")]
    [InlineData("/api/v1/articles?limit=2", 5, "id")]
    [InlineData("/api/v1/deals?limit=2&company=openai", 3, "id")]
    public async Task Pages_are_followed_by_their_links_to_the_end_with_everything_once(string path, int? count, string key)
    {
        using var client = app.Browser();
        var (keys, next) = (new List<string>(), path);

        for (var pages = 0; next is not null && pages < 50; pages++)
        {
            using var response = await client.GetAsync(next);
            var root = (await JsonAsync(response)).GetProperty("items");
            keys.AddRange(root.EnumerateArray().Select(item => item.GetProperty(key).ToString()));
            next = Link(response, "next");
            Link(response, "first").Should().Be("http://localhost" + path);
        }

        next.Should().BeNull();
        keys.Should().OnlyHaveUniqueItems();
        keys.Should().HaveCount(count ?? (int)(await CountClaimsAsync(client)));
    }

    [Fact]
    public async Task Fields_can_be_chosen()
    {
        using var client = app.Browser();

        var listed = await JsonAsync(client, "/api/v1/deals?fields=id,title&company=amazon");
        var totals = await JsonAsync(client, "/api/v1/totals?fields=signedUsd");

        listed.GetProperty("items")[0].EnumerateObject().Select(property => property.Name).Should().Equal("id", "title");
        totals.EnumerateObject().Select(property => property.Name).Should().Equal("signedUsd");
    }

    [Fact]
    public async Task A_deal_comes_with_quotes_steps_and_addresses()
    {
        using var client = app.Browser();
        var id = (await JsonAsync(client, "/api/v1/deals?company=amazon")).GetProperty("items")[0].GetProperty("id").GetInt32();

        var root = await JsonAsync(client, $"/api/v1/deals/{id}");

        root.GetProperty("deal").GetProperty("evidence").EnumerateArray().Select(claim => claim.GetProperty("quote").GetString()).Should().Contain("38 miliardi di dollari");
        root.GetProperty("events").EnumerateArray().Select(step => step.GetProperty("kind").GetString()).Should().Equal("signed", "restated");
        root.GetProperty("events")[0].GetProperty("quote").GetProperty("address").GetString().Should().StartWith("http://localhost/articles/");
    }

    [Fact]
    public async Task Claims_say_who_reports_what()
    {
        using var client = app.Browser();

        var claims = (await JsonAsync(client, "/api/v1/claims?company=amazon&field=value")).GetProperty("items").EnumerateArray().ToList();

        claims.Select(claim => claim.GetProperty("value").GetString()).Should().Equal("38000000000 USD exact total", "38000000000 USD exact total");
        claims.Select(claim => claim.GetProperty("article").GetProperty("publisher").GetString()).Should().BeEquivalentTo("The Compute Ledger", "Corriere dei Conti");
    }

    [Fact]
    public async Task Totals_are_those_of_the_timeline_and_lead_to_what_they_count()
    {
        using var client = app.Browser();

        var totals = await JsonAsync(client, "/api/v1/totals");
        var counted = await client.ReadAsync(totals.GetProperty("countedAddress").GetString()!);

        totals.GetProperty("deals").GetInt32().Should().Be(9);
        totals.GetProperty("leftOut").GetProperty("inTalks").GetInt32().Should().Be(1);
        counted.QuerySelectorAll("article.deal").Should().HaveCount(totals.GetProperty("valuedSigned").GetInt32());
    }

    [Theory]
    [InlineData("/api/v1/deals?year=never", HttpStatusCode.BadRequest, "year")]
    [InlineData("/api/v1/deals?from=soon", HttpStatusCode.BadRequest, "soon")]
    [InlineData("/api/v1/deals?type=castle", HttpStatusCode.BadRequest, "castle")]
    [InlineData("/api/v1/deals?compnay=openai", HttpStatusCode.BadRequest, "compnay")]
    [InlineData("/api/v1/deals?limit=0", HttpStatusCode.BadRequest, "limit")]
    [InlineData("/api/v1/deals?limit=100000", HttpStatusCode.BadRequest, "limit")]
    [InlineData("/api/v1/deals?fields=id,colour", HttpStatusCode.BadRequest, "colour")]
    [InlineData("/api/v1/events?after=never", HttpStatusCode.BadRequest, "after")]
    [InlineData("/api/v1/changes?since=yesterday", HttpStatusCode.BadRequest, "yesterday")]
    [InlineData("/api/v1/search", HttpStatusCode.BadRequest, "q")]
    [InlineData("/api/v1/deals/999999", HttpStatusCode.NotFound, "999999")]
    [InlineData("/api/v1/deals/99999999999999999999", HttpStatusCode.NotFound, "nothing at")]
    [InlineData("/api/v1/companies/nobody", HttpStatusCode.NotFound, "nobody")]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound, "/api/v1/nothing")]
    [InlineData("/api/v7/deals", HttpStatusCode.NotFound, "/api/v7/deals")]
    public async Task Every_error_is_a_problem_that_says_what_was_wrong(string path, HttpStatusCode status, string said)
    {
        using var client = app.Browser();
        client.DefaultRequestHeaders.Add("Accept", "text/html");

        using var response = await client.GetAsync(path);

        response.StatusCode.Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var text = await response.Content.ReadAsStringAsync();
        text.Should().Contain(said);
        using var problem = JsonDocument.Parse(text);
        problem.RootElement.GetProperty("status").GetInt32().Should().Be((int)status);
        problem.RootElement.GetProperty("title").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task What_is_only_read_says_so_to_who_would_write()
    {
        using var client = app.Browser();

        using var response = await client.DeleteAsync("/api/v1/deals/1");

        response.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    private static async Task<double> CountClaimsAsync(HttpClient client) =>
        (await JsonAsync(client, "/api/v1/deals?evidence=true")).GetProperty("items").EnumerateArray().Sum(deal => deal.GetProperty("evidence").GetArrayLength());

    private static string? Link(HttpResponseMessage response, string relation) => response.Headers.GetValues("Link")
        .SelectMany(header => header.Split(", "))
        .Where(link => link.EndsWith($"; rel=\"{relation}\"", StringComparison.Ordinal))
        .Select(link => link[1..link.IndexOf('>', StringComparison.Ordinal)])
        .SingleOrDefault();

    private static async Task<JsonElement> JsonAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        return await JsonAsync(response);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(HttpStatusCode.OK, "it said {0}", text);
        return JsonDocument.Parse(text).RootElement;
    }
}
