namespace DealWatch.Web.Tests.Pages;

public sealed class DealLifeTests(FixedDayApp app) : IClassFixture<FixedDayApp>
{
    [Fact]
    public async Task A_deal_shows_its_life_with_its_steps_its_term_and_today()
    {
        using var client = app.Browser();
        var path = (await client.ReadAsync("/?company=amazon")).QuerySelector(".deal-title a")!.Href();

        var page = await client.ReadAsync(path);

        foreach (var strip in page.QuerySelectorAll("[aria-labelledby=life] svg"))
        {
            strip.Texts("text.flow-name").Should().Equal("Signed, 3 November 2025", "Total stated, 4 November 2025", "Today, 5 January 2027");
            strip.QuerySelectorAll("a").Select(step => page.GetElementById(step.Href()[1..])!.Text("strong")).Should().Equal("Signed", "Total stated");
            strip.QuerySelectorAll("rect.life-term").Should().ContainSingle();
        }

        page.Text("[aria-labelledby=life] figcaption").Should().StartWith("Bar: the term, November 2025 to November 2032, counted from what is stated.");
    }

    [Fact]
    public async Task A_deal_without_any_date_shows_no_life()
    {
        using var client = app.Browser();
        var path = (await client.ReadAsync("/?company=broadcom")).QuerySelector(".deal-title a")!.Href();

        (await client.ReadAsync(path)).GetElementById("life").Should().BeNull();
    }
}
