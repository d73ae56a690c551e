using System.Text.RegularExpressions;
using DealWatch.Web.Tests.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class TimelinePictureTests(ChromiumFixture chromium, RunningApp app) : IClassFixture<RunningApp>
{
    [SkippableFact]
    public async Task A_drag_over_the_picture_leaves_the_deals_of_that_time()
    {
        var page = await OpenAsync();
        var watch = PageWatch.On(page, app.Address);
        var before = await page.Locator("[data-summary]").GetAttributeAsync("data-summary");
        var picture = page.Locator("svg.flow-wide[data-first]");
        var box = (await picture.BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(box.X + (box.Width * 0.5f), box.Y + 10);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width * 0.7f), box.Y + 12, new() { Steps = 4 });
        await page.Mouse.UpAsync();

        await Expect(page).ToHaveURLAsync(new Regex(@"/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$"));
        await Expect(page.Locator("[data-summary]")).Not.ToHaveAttributeAsync("data-summary", before!);
        await Expect(picture).ToHaveAttributeAsync("data-first", new Regex("^" + Regex.Match(page.Url, @"from=([\d-]+)").Groups[1].Value));
        watch.ShouldBeClean();
    }

    [SkippableFact]
    public async Task A_mark_tells_its_deal_to_pointer_and_keys_and_opens_it()
    {
        var page = await OpenAsync();
        var watch = PageWatch.On(page, app.Address);
        var marks = page.Locator(".flow-wide :is(.time-mark, .time-cluster)");

        await marks.First.FocusAsync();
        await Expect(page.Locator(".flow-card")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(marks.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".flow-card")).ToBeHiddenAsync();
        var mark = page.Locator(".flow-wide .time-mark").First;
        await mark.Locator("circle").HoverAsync();
        await Expect(page.Locator(".flow-card p")).Not.ToHaveCountAsync(0);
        await mark.Locator("circle").ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex(@"/deals/\d+/"));
        watch.ShouldBeClean();
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await chromium.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 1000 } });
        await page.GotoAsync(app.At("/"));
        return page;
    }
}
