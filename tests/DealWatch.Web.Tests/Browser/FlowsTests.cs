using System.Text.RegularExpressions;
using DealWatch.Web.Tests.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class FlowsTests(ChromiumFixture chromium, SeededApp app) : IClassFixture<SeededApp>
{
    /// <summary>Which circle goes through Nvidia, and on which documents does it rest? Three steps from the start page.</summary>
    [SkippableFact]
    public async Task A_reader_finds_the_circle_through_nvidia_and_its_documents()
    {
        var page = await chromium.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var watch = PageWatch.On(page, app.Address);
        await page.GotoAsync(app.At("/"));

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Flows" }).ClickAsync();
        await page.GetByLabel("Company", new() { Exact = true }).SelectOptionAsync("nvidia");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show flows" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/flows\\?company=nvidia"));
        var circles = page.Locator("[data-circle]");
        var known = circles.Filter(new() { HasText = "Nvidia invests in OpenAI" }).First;
        await Expect(known).ToContainTextAsync("OpenAI buys");
        foreach (var circle in await circles.AllAsync())
        {
            await Expect(circle.GetByRole(AriaRole.Heading)).ToContainTextAsync("Nvidia");
            await Expect(circle).ToContainTextAsync("Weakest link: ");
        }

        var quote = known.Locator(".quote").First;
        var words = (await quote.InnerTextAsync()).Trim('“', '”');
        await quote.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/articles/\d+#e\d+$"));
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(words[..20]);
        watch.ShouldBeClean();
    }

    [SkippableFact]
    public async Task A_line_tells_its_deals_under_the_pointer_and_leads_to_its_row()
    {
        var page = await chromium.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var watch = PageWatch.On(page, app.Address);
        await page.GotoAsync(app.At("/flows"));
        var line = page.Locator(".flow-wide a.flow-edge").First;

        await line.FocusAsync();
        await Expect(page.Locator(".flow-card")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".flow-card")).ToBeHiddenAsync();
        await line.PressAsync("Enter");

        var row = page.Locator(".flow-table tr:target");
        await Expect(row).ToBeInViewportAsync();
        await Expect(row.Locator(".quote").First).ToBeVisibleAsync();
        watch.ShouldBeClean();
    }

    [SkippableFact]
    public async Task The_picture_can_be_saved_as_png()
    {
        var page = await chromium.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.GotoAsync(app.At("/flows"));

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "PNG" }).ClickAsync());

        download.SuggestedFilename.Should().Be("dealwatch-flows.png");
        new FileInfo(await download.PathAsync()).Length.Should().BeGreaterThan(20_000);
    }

    /// <summary>How much has OpenAI committed in binding deals, in all and for 2028? Three steps from the start page.</summary>
    [SkippableFact]
    public async Task A_reader_finds_what_openai_has_committed_for_a_year_and_saves_the_picture()
    {
        var page = await chromium.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var watch = PageWatch.On(page, app.Address);
        await page.GotoAsync(app.At("/"));

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Commitments" }).ClickAsync();
        await page.GetByLabel("Company", new() { Exact = true }).SelectOptionAsync("openai");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show commitments" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "2028", Exact = true })).ToBeVisibleAsync();
        await Expect(page.Locator("tfoot tr")).ToContainTextAsync("$");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "PNG" }).ClickAsync());
        download.SuggestedFilename.Should().Be("dealwatch-commitments.png");
        new FileInfo(await download.PathAsync()).Length.Should().BeGreaterThan(20_000);
        watch.ShouldBeClean();
    }
}
