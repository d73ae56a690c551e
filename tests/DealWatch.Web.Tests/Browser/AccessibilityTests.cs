using DealWatch.Web.Tests.Http;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class AccessibilityTests(ChromiumFixture chromium, RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string[] Addresses =
    [
        "/", "/?status=ended", "/companies?status=signed", "/companies?year=1999", "/flows", "/flows?year=1999", "/error/400", "/error/413", "/error/500", "/?q=nothing-of-this-name", "/?year=never", "/companies", "/companies/openai", "/quality", "/review", "/edits", "/companies/openai/edit", "/companies/new", "/companies/changes", "/reextract?show=true", "/learning", SitePages.Edit, SitePages.WrongEdit, SitePages.Split, SitePages.Merge, "/companies/of-this-name-is-none",
        "/api", "/embed/deals/1", "/search", "/search?q=potenza", "/search?q=zzzzzz", "/articles/new", SitePages.Deal, SitePages.Article, SitePages.Preview, SitePages.Refusal,
        SitePages.WrongFields, SitePages.NoDeals, SitePages.Suggestions, SitePages.Card, SitePages.Changed, SitePages.Changes, SitePages.CompanyStep, SitePages.WrongCompany, SitePages.Run,
    ];

    public static TheoryData<string> Pages => [.. Addresses];

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_violation_in_light_and_in_dark_colours(string address)
    {
        var page = await OpenAsync(address, new() { ColorScheme = ColorScheme.Light });

        await CheckAsync(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await CheckAsync(page);
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_on_a_small_screen_has_no_violation_and_is_never_wider_than_it(string address)
    {
        var page = await OpenAsync(address, new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true });

        await CheckAsync(page);
        var beyond = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        beyond.Should().BeLessThanOrEqualTo(0, "a reader scrolls in one direction");
    }

    [SkippableFact]
    public async Task Longer_words_of_another_language_fit_a_small_screen_too()
    {
        foreach (var address in new[] { "/", "/companies", "/companies/openai", "/flows", "/articles/new", "/review", SitePages.Deal })
        {
            var page = await OpenAsync(address, new() { ViewportSize = new() { Width = 390, Height = 844 }, Locale = "it-IT" });

            await CheckAsync(page);
            (await page.EvaluateAsync<string>("() => document.documentElement.lang")).Should().Be("it-IT");
            var beyond = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            beyond.Should().BeLessThanOrEqualTo(0, "{0} is read in one direction", address);
        }
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Impact}): {violation.Help}\n  " + string.Join("\n  ", violation.Nodes.Select(node => node.Html));

    private static async Task CheckAsync(IPage page)
    {
        var result = await page.RunAxe();

        result.Passes.Should().NotBeEmpty("the page was looked at");
        result.Violations.Select(Describe).Should().BeEmpty();
    }

    private async Task<IPage> OpenAsync(string address, BrowserNewContextOptions options)
    {
        var page = await chromium.OpenAsync(options);
        await SitePages.GoAsync(page, app, address);
        return page;
    }
}
