using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class EmptyLibraryTests(ChromiumFixture chromium, UnseededApp app) : IClassFixture<UnseededApp>
{
    [SkippableTheory]
    [InlineData("/", "No deals yet")]
    [InlineData("/companies", "No companies yet")]
    public async Task An_empty_page_leads_to_the_form_and_has_no_violation(string address, string heading)
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(app.At(address));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading })).ToBeVisibleAsync();

        (await Axe.ViolationsAsync(page)).Should().BeEmpty();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Add an article" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Add an article" })).ToBeVisibleAsync();
    }
}
