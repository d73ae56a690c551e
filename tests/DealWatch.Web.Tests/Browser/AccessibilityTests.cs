using DealWatch.Web.Tests.Http;
using Microsoft.Playwright;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class AccessibilityTests(ChromiumFixture chromium, SeededApp app) : IClassFixture<SeededApp>
{
    private static readonly string[] Addresses =
    [
        "/", "/?lanes=type&from=2025-09&to=2025-11", "/?status=ended", "/companies?status=signed", "/companies?year=1999", "/flows", "/flows?year=1999", "/commitments", "/commitments?company=openai&spread=start", "/embed/commitments", "/compare", "/compare?company=openai&company=oracle", "/error/400", "/error/413", "/error/500", "/?q=nothing-of-this-name", "/?year=never", "/companies", "/companies/openai", "/quality", "/review", "/edits", "/companies/openai/edit", "/companies/new", "/companies/changes", "/reextract?show=true", "/learning", SitePages.Edit, SitePages.WrongEdit, SitePages.Split, SitePages.Merge, "/companies/of-this-name-is-none",
        "/api", "/embed/deals/1", "/search", "/search?q=potenza", "/search?q=zzzzzz", "/help", "/?q=valeu%3E1&notStatus=talks", "/articles/new", SitePages.Deal, SitePages.Article, SitePages.Preview, SitePages.Refusal,
        SitePages.WrongFields, SitePages.NoDeals, SitePages.Suggestions, SitePages.Card, SitePages.Changed, SitePages.Changes, SitePages.CompanyStep, SitePages.WrongCompany, SitePages.Run,
    ];

    public static TheoryData<string> Pages => [.. Addresses];

    /// <summary>Each page is opened once: looked at in light colours, then in dark ones on a small screen.</summary>
    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_violation_in_light_and_in_dark_on_a_small_screen_which_it_fits(string address)
    {
        var page = await chromium.OpenAsync(new() { ColorScheme = ColorScheme.Light, HasTouch = true });
        await SitePages.GoAsync(page, app, address);

        await CheckAsync(page, "in light colours");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.SetViewportSizeAsync(390, 844);
        await CheckAsync(page, "in dark colours on a small screen");

        (await BeyondAsync(page)).Should().BeLessThanOrEqualTo(0, "a reader scrolls in one direction");
    }

    [SkippableFact]
    public async Task A_broken_rule_is_told_with_the_place_that_breaks_it()
    {
        var page = await chromium.OpenAsync();
        await page.SetContentAsync("<html lang='en'><title>A page</title><main><h1>A page</h1><img src='data:,' id='wordless'></main></html>");

        (await Axe.ViolationsAsync(page)).Should().ContainSingle().Which.Should().StartWith("image-alt (critical)").And.Contain("id=\"wordless\"");
    }

    [SkippableFact]
    public async Task Longer_words_of_another_language_fit_a_small_screen_too()
    {
        var page = await chromium.OpenAsync(new() { ViewportSize = new() { Width = 390, Height = 844 }, Locale = "it-IT" });
        foreach (var address in new[] { "/", "/companies", "/companies/openai", "/flows", "/commitments", "/compare?company=openai&company=oracle", "/help", "/articles/new", "/review", SitePages.Deal })
        {
            await SitePages.GoAsync(page, app, address);

            (await page.EvaluateAsync<string>("() => document.documentElement.lang")).Should().Be("it-IT");
            (await BeyondAsync(page)).Should().BeLessThanOrEqualTo(0, "{0} is read in one direction", address);
        }
    }

    /// <summary>Pixels by which the page is wider than the screen.</summary>
    private static Task<int> BeyondAsync(IPage page) => page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    private static async Task CheckAsync(IPage page, string look) =>
        (await Axe.ViolationsAsync(page)).Should().BeEmpty("this is the page {0}", look);
}
