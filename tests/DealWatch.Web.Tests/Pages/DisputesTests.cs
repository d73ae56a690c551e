using DealWatch.Web.Tests.Reviewing;

namespace DealWatch.Web.Tests.Pages;

public sealed class DisputesTests(ReviewApp app) : IClassFixture<ReviewApp>
{
    [Fact]
    public async Task The_values_that_sources_disagree_on_stand_side_by_side_above_the_deals_in_question()
    {
        await app.ReadAsync(ReviewArticles.All);
        using var client = app.CreateClient();

        var page = await client.ReadAsync("/?conflict=true");
        var all = await client.ReadAsync("/");

        page.QuerySelectorAll("[data-dispute]").Should().ContainSingle().Which.GetAttribute("data-dispute").Should().Be("durationMonths");
        page.Texts("[aria-labelledby=disputes] dt").Should().BeEquivalentTo("5 years", "7 years");
        page.Texts("[aria-labelledby=disputes] mark").Should().BeEquivalentTo("five years", "seven years");
        page.QuerySelectorAll("[data-holds]").Should().ContainSingle();
        page.QuerySelector("[data-dispute] a")!.Href().Should().EndWith("#durationMonths");
        page.QuerySelectorAll(".deal").Should().ContainSingle();
        all.QuerySelectorAll("[data-dispute]").Should().BeEmpty();
    }
}
