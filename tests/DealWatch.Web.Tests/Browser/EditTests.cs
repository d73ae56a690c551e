using System.Text.RegularExpressions;
using DealWatch.Web.Tests.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class EditTests(ChromiumFixture chromium, SeededApp app) : IClassFixture<SeededApp>
{
    private static readonly Regex Sum = new(@"\$[\d.,]+ (million|billion|trillion)");

    [SkippableFact]
    public async Task A_person_edits_a_value_sees_it_in_the_totals_and_takes_it_back()
    {
        var page = await chromium.OpenAsync();
        var watch = PageWatch.On(page, app.Address);
        await page.GotoAsync(app.At("/?company=openai&minValue=1"));
        var before = await TotalAsync(page);

        await page.Locator("main h3 a[href^='/deals/']").Filter(new() { HasText = "Amazon" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit", Exact = true }).ClickAsync();
        await page.GetByLabel("Amount with its currency").FillAsync("about 77bn USD");
        await page.GetByLabel("Note, if you like").FillAsync("read in the annual report");
        await page.GetByLabel("Your name").FillAsync("Ada");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Saved: Set value" })).ToBeVisibleAsync();
        await Expect(page.Locator(".figures")).ToContainTextAsync("about $77 billion");
        await Expect(page.Locator(".changes")).ToContainTextAsync("read in the annual report");
        var deal = page.Url;

        await page.GotoAsync(app.At("/?company=openai&minValue=1"));
        (await TotalAsync(page)).Should().NotBe(before);

        await page.GotoAsync(deal);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Take back ?: Set value") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Taken back: Set value" })).ToBeVisibleAsync();
        await Expect(page.Locator(".changes")).ToContainTextAsync("Taken back by Ada");
        await page.GotoAsync(app.At("/?company=openai&minValue=1"));
        (await TotalAsync(page)).Should().Be(before);
        watch.ShouldBeClean();
    }

    [SkippableFact]
    public async Task Typing_takes_back_the_choice_of_a_source_s_value_and_names_are_suggested()
    {
        var page = await chromium.OpenAsync();
        await SitePages.GoAsync(page, app, SitePages.Edit);

        await page.Locator("#take-parties-lock").CheckAsync();
        await page.Locator("[data-company]").Last.PressSequentiallyAsync("amaz");
        await Expect(page.Locator("#take-parties-typed")).ToBeCheckedAsync();
        await Expect(page.Locator("#companies option").First).ToHaveAttributeAsync("label", "Amazon");
    }

    private static async Task<string> TotalAsync(IPage page)
    {
        await Expect(page.Locator(".totals")).ToHaveTextAsync(Sum);
        return Sum.Match(await page.Locator(".totals").InnerTextAsync()).Value;
    }
}
