using DealWatch.Web.Tests.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class FlowsTests(ChromiumFixture chromium, SeededApp app) : IClassFixture<SeededApp>
{
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
}
