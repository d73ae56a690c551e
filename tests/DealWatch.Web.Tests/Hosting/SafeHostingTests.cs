using System.Net;

namespace DealWatch.Web.Tests.Hosting;

public sealed class SafeHostingTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("localhost:5080", true)]
    [InlineData("127.0.0.1:5080", true)]
    [InlineData("[::1]:5080", true)]
    [InlineData("evil.example", false)]
    [InlineData("localhost.evil.example", false)]
    [InlineData("127.0.0.1.evil.example", false)]
    [InlineData("10.0.0.1", false)]
    public async Task Only_this_machines_names_are_answered(string host, bool answered)
    {
        using var client = app.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/companies") { Headers = { Host = host } };

        using var response = await client.SendAsync(request);

        (response.StatusCode != HttpStatusCode.BadRequest).Should().Be(answered);
    }

    [Fact]
    public async Task Every_answer_carries_the_policy_with_a_fresh_nonce()
    {
        using var client = app.CreateClient();

        using var first = await client.GetAsync("/companies");
        using var second = await client.GetAsync("/there-is-no-such-page");

        var policies = new[] { first, second }.Select(response => response.Headers.GetValues("Content-Security-Policy").Single()).ToList();
        policies.Should().OnlyHaveUniqueItems().And.AllSatisfy(policy => policy.Should().Contain("default-src 'none'").And.NotContain("unsafe"));
        first.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        first.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
        second.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_one_that_is_too_large_too_and_too_many_as_well()
    {
        using var client = app.CreateClient();

        var without = await PostAsync(client, 10);
        var tooLarge = await PostAsync(client, 3_000_000);
        var many = new List<(HttpStatusCode, string?)>();
        for (var i = 0; i < 5; i++)
        {
            many.Add(await PostAsync(client, 10));
        }

        without.Should().Be((HttpStatusCode.BadRequest, "text/html"));
        tooLarge.Should().Be((HttpStatusCode.RequestEntityTooLarge, "text/html"));
        many.Should().EndWith((HttpStatusCode.TooManyRequests, "text/html"));
    }

    private static async Task<(HttpStatusCode Status, string? Kind)> PostAsync(HttpClient client, int characters)
    {
        using var form = new MultipartFormDataContent { { new StringContent(new string('a', characters)), "Text" } };
        using var response = await client.PostAsync("/companies", form);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType);
    }
}
