using System.Net;
using System.Text.Json;
using DealWatch.Web.Tests.Pages;

namespace DealWatch.Web.Tests.Api;

public sealed class ApiDocumentTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Fact]
    public async Task The_description_names_every_address_with_its_parameters_and_answers()
    {
        using var client = app.Browser();

        using var document = JsonDocument.Parse(await client.GetStringAsync("/api/v1/openapi.json"));

        document.RootElement.GetProperty("openapi").GetString().Should().StartWith("3.");
        var paths = document.RootElement.GetProperty("paths").EnumerateObject().ToList();
        paths.Select(path => path.Name).Should().BeEquivalentTo(
            "/api/v1", "/api/v1/deals", "/api/v1/deals/{id}", "/api/v1/deals/{id}/changes", "/api/v1/companies", "/api/v1/companies/{slug}", "/api/v1/articles", "/api/v1/articles/{id}",
            "/api/v1/events", "/api/v1/claims", "/api/v1/changes", "/api/v1/totals", "/api/v1/flows", "/api/v1/commitments", "/api/v1/search");
        paths.Should().OnlyContain(path => path.Value.GetProperty("get").GetProperty("summary").GetString()!.Length > 10);
        var deals = paths.Single(path => path.Name == "/api/v1/deals").Value.GetProperty("get");
        deals.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).Should().Contain(["company", "year", "minValue", "evidence", "limit", "fields", "cursor"]).And.NotContain("isEmpty");
        deals.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).Should().Contain(["200", "400"]);
        document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("DealRecord").GetProperty("properties").EnumerateObject().Select(property => property.Name)
            .Should().Contain(["id", "valueUsd", "parties", "evidence"]);
    }

    [Fact]
    public async Task The_page_has_a_form_for_each_address_that_leads_to_the_answer()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/api");
        using var tried = await client.GetAsync("/api?path=/api/v1/deals&company=amazon&year=&limit=5");
        using var one = await client.GetAsync("/api?path=/api/v1/companies/{slug}&slug=a%2Fb&fields=");
        using var elsewhere = await client.GetAsync("/api?path=//evil.example/");

        page.QuerySelectorAll("form.try-form").Should().HaveCount(15);
        page.QuerySelectorAll("select[name=status] option").Select(option => option.TextContent).Should().Contain("signed");
        tried.StatusCode.Should().Be(HttpStatusCode.Redirect);
        tried.Headers.Location!.ToString().Should().Be("/api/v1/deals?company=amazon&limit=5");
        one.Headers.Location!.ToString().Should().Be("/api/v1/companies/a%2Fb");
        elsewhere.StatusCode.Should().Be(HttpStatusCode.OK, "only what is described is tried");
    }
}
