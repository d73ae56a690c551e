using System.Net;

namespace DealWatch.Web.Tests.Http;

/// <summary>A page on the internet whose name was made to lead to this machine must not be able to read or write here.</summary>
public sealed class HostNameTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("LOCALHOST")]
    public async Task Answers_to_the_names_of_this_machine(string name)
    {
        using var response = await AskAsync($"{name}:{app.Address.Port}");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("attacker.example")]
    [InlineData("localhost.attacker.example")]
    [InlineData("127.0.0.1.attacker.example")]
    [InlineData("192.168.1.20")]
    [InlineData("0.0.0.0")]
    public async Task Refuses_any_other_name(string name)
    {
        using var response = await AskAsync($"{name}:{app.Address.Port}");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).Should().NotContain("OpenAI");
    }

    private async Task<HttpResponseMessage> AskAsync(string host)
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        return await client.SendAsync(request);
    }
}
