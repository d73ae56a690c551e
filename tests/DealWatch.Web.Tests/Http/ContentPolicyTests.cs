using AngleSharp.Html.Parser;

namespace DealWatch.Web.Tests.Http;

public sealed class ContentPolicyTests(SeededApp app) : IClassFixture<SeededApp>
{
    public static TheoryData<string> Pages =>
        ["/", "/?q=openai", "/companies", "/companies/openai", "/search?q=potenza", "/articles/new", "/deals/1", "/articles/1", "/of-this-name-is-none"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Scripts_and_styles_come_from_here_alone(string address)
    {
        using var client = Client();

        using var response = await client.GetAsync(address);

        var policy = Directives(response);
        policy["default-src"].Should().Be("'none'");
        policy["script-src"].Should().StartWith("'self' 'nonce-").And.NotContain("unsafe");
        policy["style-src"].Should().StartWith("'self'").And.NotContain("unsafe");
        policy["frame-ancestors"].Should().Be("'none'");
        policy["base-uri"].Should().Be("'none'");
        policy["form-action"].Should().Be("'self'");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Answers_are_not_guessed_at_and_tell_no_one_where_a_reader_came_from(string address)
    {
        using var client = Client();

        using var response = await client.GetAsync(address);

        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_holds_nothing_inline(string address)
    {
        using var client = Client();

        var page = await new HtmlParser().ParseDocumentAsync(await (await client.GetAsync(address)).Content.ReadAsStringAsync());

        page.QuerySelectorAll("style:not([nonce]), [style], script:not([src]):not([nonce]):not([type$='json'])").Select(element => element.OuterHtml).Should().BeEmpty();
        page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Should().BeEmpty();
        page.QuerySelectorAll("[src], link[href]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href"))
            .Should().OnlyContain(source => source!.StartsWith('/') && !source.StartsWith("//"));
    }

    [Fact]
    public async Task A_nonce_is_used_once()
    {
        using var client = Client();

        using var first = await client.GetAsync("/");
        using var second = await client.GetAsync("/");

        Directives(second)["script-src"].Should().NotBe(Directives(first)["script-src"]);
    }

    private static Dictionary<string, string> Directives(HttpResponseMessage response) =>
        response.Headers.GetValues("Content-Security-Policy").Single()
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(directive => directive.Split(' ', 2))
            .ToDictionary(parts => parts[0], parts => parts.ElementAtOrDefault(1) ?? "");

    private HttpClient Client() => new() { BaseAddress = app.Address };
}
