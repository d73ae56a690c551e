namespace DealWatch.Web.Tests.Pages;

public sealed class CompareTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Fact]
    public async Task Two_companies_stand_side_by_side_with_what_they_share()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/compare?company=openai&company=amazon");

        page.Text("h1").Should().Be("OpenAI and Amazon side by side");
        page.Texts("thead th").Should().Equal("OpenAI", "Amazon");
        page.Texts("tbody tr").Should().Contain("Committed as buyer, in all $38 billion –").And.Contain("Committed as provider, in all – $38 billion");
        page.QuerySelectorAll("[aria-labelledby=shared] .deal").Should().ContainSingle();
        page.QuerySelectorAll("select[name=company]").Should().HaveCount(4);
        page.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value")).Should().Contain(["openai", "amazon"]);
    }

    [Fact]
    public async Task A_brand_stands_for_its_company_and_partners_of_both_are_named()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/compare?company=aws&company=microsoft&company=Oracle");

        page.Texts("thead th").Should().Equal("Amazon", "Microsoft", "Oracle");
        page.Text("[aria-labelledby=partners] li").Should().StartWith("OpenAI");
        page.QuerySelector("[aria-labelledby=partners] li a.small")!.Href().Should().Be("/compare?company=amazon&company=openai#shared");
    }

    [Theory]
    [InlineData("/compare", "Choose two companies at least")]
    [InlineData("/compare?company=openai", "Choose two companies at least")]
    [InlineData("/compare?company=openai&company=openai", "Choose two companies at least")]
    [InlineData("/compare?company=openai&company=", "Choose two companies at least")]
    public async Task Fewer_than_two_are_said_to_be_too_few(string path, string heading)
    {
        using var client = app.Browser();

        (await client.ReadAsync(path)).Text(".empty h2").Should().Be(heading);
    }

    [Fact]
    public async Task One_that_nobody_knows_and_too_many_are_said()
    {
        using var client = app.Browser();

        (await client.ReadAsync("/compare?company=openai&company=zzz%20zzz")).Text("[role=alert]").Should().Contain("No company is known as “zzz zzz”.");
        var page = await client.ReadAsync("/compare?company=openai&company=amazon&company=meta&company=oracle&company=nvidia");
        page.Text("[role=alert]").Should().Contain("the first 4 are compared");
        page.QuerySelectorAll("thead th").Should().HaveCount(4);
    }
}
