using System.Net;
using System.Text.Json;
using DealWatch.Web.Tests.Pages;

namespace DealWatch.Web.Tests.Api;

public sealed class MoneyApiTests(FlowsApp app) : IClassFixture<FlowsApp>
{
    [Fact]
    public async Task Commitments_come_by_company_and_year_with_words()
    {
        using var client = app.Browser();

        using var json = JsonDocument.Parse(await client.GetStringAsync("/api/v1/commitments?company=openai&spread=late"));

        var openAi = json.RootElement.GetProperty("companies").EnumerateArray().Single();
        openAi.GetProperty("usd").GetInt64().Should().Be(98_000_000_000);
        openAi.GetProperty("termNotStatedUsd").GetInt64().Should().Be(60_000_000_000);
        openAi.GetProperty("years").EnumerateObject().Sum(year => year.Value.GetInt64()).Should().Be(38_000_000_000);
        openAi.GetProperty("deals")[0].GetProperty("quote").GetProperty("text").GetString().Should().NotBeNullOrEmpty();
        json.RootElement.GetProperty("address").GetString().Should().Be("http://localhost/commitments?spread=late&company=openai");
    }

    [Fact]
    public async Task Flows_come_as_edges_and_circles_with_words()
    {
        using var client = app.Browser();

        using var json = JsonDocument.Parse(await client.GetStringAsync("/api/v1/flows?company=nvidia"));

        var circle = json.RootElement.GetProperty("circles")[0];
        circle.GetProperty("round").GetString().Should().Be("Nvidia → OpenAI → Nvidia");
        circle.GetProperty("steps")[0].GetProperty("deals")[0].GetProperty("quote").GetProperty("text").GetString().Should().Be("Nvidia puts $100 billion into OpenAI.");
        json.RootElement.GetProperty("edges").EnumerateArray().Should().Contain(edge => edge.GetProperty("from").GetString() == "nvidia" && edge.GetProperty("kind").GetString() == "equity");
    }

    [Fact]
    public async Task A_rule_that_is_none_is_refused()
    {
        using var client = app.Browser();

        using var response = await client.GetAsync("/api/v1/commitments?spread=never");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_agent_sums_commitments_by_year_with_words()
    {
        await using var agent = await app.ConnectAgentAsync();

        var sum = await agent.AskAsync("sum_commitments", new() { ["company"] = "AWS", ["by"] = "provider", ["spread"] = "start" });

        sum.GetProperty("usd").GetInt64().Should().Be(38_000_000_000);
        var deal = sum.GetProperty("companies")[0].GetProperty("deals")[0];
        deal.GetProperty("startIsSigning").GetBoolean().Should().BeTrue();
        deal.GetProperty("quote").GetProperty("address").GetString().Should().MatchRegex("^http://localhost.*/articles/[0-9]+#e[0-9]+$");
    }

    [Fact]
    public async Task An_agent_lists_circles_with_words()
    {
        await using var agent = await app.ConnectAgentAsync();

        var all = await agent.AskAsync("list_circles", new() { ["company"] = "Nvidia" });
        var binding = await agent.AskAsync("list_circles", new() { ["bindingOnly"] = true });

        all.GetProperty("total").GetInt32().Should().Be(2);
        binding.GetProperty("circles").EnumerateArray().Select(circle => circle.GetProperty("round").GetString()).Should().Equal("Nvidia → OpenAI → Nvidia");
        binding.GetProperty("circles")[0].GetProperty("steps").EnumerateArray().Should().OnlyContain(step => step.GetProperty("deals")[0].GetProperty("quote").GetProperty("text").GetString() != "");
    }
}
