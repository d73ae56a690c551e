using System.Text.Json;
using DealWatch.Web.Tests.Pages;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace DealWatch.Web.Tests.Api;

/// <summary>An agent that asks, by the client of the protocol's own kit.</summary>
internal static class AgentReading
{
    public static async Task<McpClient> ConnectAgentAsync(this PagesApp app)
    {
        var client = app.Browser();
        return await McpClient.CreateAsync(new HttpClientTransport(
            new HttpClientTransportOptions { Endpoint = new Uri(client.BaseAddress!, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, client, ownsHttpClient: true));
    }

    public static async Task<JsonElement> AskAsync(this McpClient agent, string tool, Dictionary<string, object?> arguments)
    {
        var answer = await agent.CallToolAsync(tool, arguments);
        answer.IsError.Should().NotBe(true, "it said {0}", answer.Content.OfType<TextContentBlock>().FirstOrDefault()?.Text);
        return JsonSerializer.SerializeToElement(answer.StructuredContent);
    }
}
