namespace DealWatch.Web.Tests.Pages;

public sealed class PagingTests(ManyDealsApp app) : IClassFixture<ManyDealsApp>
{
    [Fact]
    public async Task Older_deals_lead_through_all_deals_each_once()
    {
        using var client = app.Browser();
        var seen = new List<string>();
        var pages = 0;

        for (var path = "/?company=lumen-labs"; path is not null; pages++)
        {
            var page = await client.ReadAsync(path);
            seen.AddRange(page.QuerySelectorAll(".deal-title a").Select(link => link.Href()));
            path = page.QuerySelector("a[rel=next]")?.Href();
        }

        pages.Should().Be(3);
        seen.Should().HaveCount(ManyDealsApp.Count).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_later_page_leads_back_to_the_newest_deals_and_keeps_the_filter()
    {
        using var client = app.Browser();
        var first = await client.ReadAsync("/?company=lumen-labs");

        var second = await client.ReadAsync(first.QuerySelector("a[rel=next]")!.Href());

        second.QuerySelector(".pager a")!.Href().Should().Be("/?company=lumen-labs");
        second.Text(".totals").Should().StartWith("130 deals between 2 companies");
    }

    [Fact]
    public async Task A_company_with_many_deals_shows_the_newest_and_leads_to_the_rest()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/companies/foundry-nine");

        page.QuerySelectorAll(".deal").Should().HaveCount(50);
        page.Texts(".pager a").Should().Equal("All deals on the timeline");
    }
}
