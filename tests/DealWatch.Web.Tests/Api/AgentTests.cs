using System.Net;
using DealWatch.Web.Tests.Pages;
using ModelContextProtocol.Protocol;

namespace DealWatch.Web.Tests.Api;

public sealed class AgentTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Fact]
    public async Task An_agent_finds_tools_that_only_read()
    {
        await using var agent = await app.ConnectAgentAsync();

        var tools = await agent.ListToolsAsync();

        tools.Select(tool => tool.Name).Should().BeEquivalentTo("search_deals", "read_deal", "list_changes", "sum_deals", "sum_commitments", "list_circles");
        tools.Should().OnlyContain(tool => tool.ProtocolTool.Annotations!.ReadOnlyHint == true && tool.Description.Length > 20);
        agent.ServerInstructions.Should().Contain("quote");
    }

    [Fact]
    public async Task An_agent_finds_a_deal_by_a_brand_and_reads_who_says_what()
    {
        await using var agent = await app.ConnectAgentAsync();

        var found = await agent.AskAsync("search_deals", new() { ["company"] = "aws", ["status"] = "signed" });
        var deal = found.GetProperty("deals").EnumerateArray().Single();
        var read = await agent.AskAsync("read_deal", new() { ["id"] = deal.GetProperty("id").GetInt32() });

        found.GetProperty("total").GetInt32().Should().Be(1);
        deal.GetProperty("valueAsWritten").GetProperty("text").GetString().Should().Be("$38 billion");
        var claim = read.GetProperty("deal").GetProperty("evidence").EnumerateArray().First(evidence => evidence.GetProperty("quote").GetString() == "38 miliardi di dollari");
        using var client = app.Browser();
        var place = claim.GetProperty("address").GetString()!.Split('#');
        (await client.ReadAsync(place[0])).Marked(place[1]).Should().Be("38 miliardi di dollari");
    }

    [Fact]
    public async Task An_agent_asks_as_people_do()
    {
        await using var agent = await app.ConnectAgentAsync();

        var found = await agent.AskAsync("search_deals", new() { ["words"] = "openai -status:ended lang:it" });
        var sum = await agent.AskAsync("sum_deals", new() { ["words"] = "provider:CoreWeave value>10bn" });

        found.GetProperty("total").GetInt32().Should().Be(1);
        found.GetProperty("address").GetString().Should().EndWith("/?company=openai&language=it&notStatus=ended");
        sum.GetProperty("totals").GetProperty("signedUsd").GetInt64().Should().Be(14_200_000_000);
    }

    [Fact]
    public async Task An_agent_finds_the_deals_of_a_month()
    {
        await using var agent = await app.ConnectAgentAsync();

        var found = await agent.AskAsync("search_deals", new() { ["from"] = "2025-09", ["to"] = "2025-09" });

        found.GetProperty("total").GetInt32().Should().Be(2);
    }

    [Fact]
    public async Task An_agent_is_told_what_changed_since_a_day()
    {
        await using var agent = await app.ConnectAgentAsync();

        var before = await agent.AskAsync("list_changes", new() { ["since"] = "2025-11-20", ["company"] = "Amazon" });
        var after = await agent.AskAsync("list_changes", new() { ["since"] = "2025-11-21", ["company"] = "Amazon" });

        before.GetProperty("changes").EnumerateArray().Should().HaveCount(2).And.OnlyContain(change => change.GetProperty("quote").GetProperty("text").GetString()!.Contains("38"));
        after.GetProperty("changes").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_sum_comes_with_the_deals_that_it_counts()
    {
        await using var agent = await app.ConnectAgentAsync();

        var sum = await agent.AskAsync("sum_deals", new() { ["company"] = "OpenAI" });

        sum.GetProperty("totals").GetProperty("signedUsd").GetInt64().Should().Be(38_000_000_000);
        sum.GetProperty("totals").GetProperty("leftOut").GetProperty("ended").GetInt32().Should().Be(1);
        sum.GetProperty("largest").EnumerateArray().Sum(deal => deal.GetProperty("valueUsd").GetInt64()).Should().Be(38_000_000_000);
    }

    [Theory]
    [InlineData("read_deal", "id", 999999, "999999")]
    [InlineData("search_deals", "from", "soon", "2025-11")]
    [InlineData("search_deals", "company", "Nobody at All", "Nobody at All")]
    [InlineData("search_deals", "words", "openai valeu>10bn", "did you mean value?")]
    public async Task An_agent_is_told_what_was_wrong(string tool, string name, object value, string said)
    {
        await using var agent = await app.ConnectAgentAsync();

        var answer = await agent.CallToolAsync(tool, new Dictionary<string, object?> { [name] = value });

        answer.IsError.Should().BeTrue();
        answer.Content.OfType<TextContentBlock>().Single().Text.Should().Contain(said);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_ask()
    {
        using var client = app.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent("{}", null, "application/json") };
        request.Headers.Add("Origin", "https://evil.example");

        using var response = await client.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }
}
