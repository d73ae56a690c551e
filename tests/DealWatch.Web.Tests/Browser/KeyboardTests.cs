using DealWatch.Web.Tests.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class KeyboardTests(ChromiumFixture chromium, RunningApp app) : IClassFixture<RunningApp>
{
    private const int MostStops = 60;

    [SkippableFact]
    public async Task The_first_stop_skips_to_the_content()
    {
        var page = await OpenAsync("/");

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task A_company_is_found_with_keys_alone()
    {
        var page = await OpenAsync("/");
        var box = SearchSteps.Box(page);

        await TabToAsync(page, box);
        await page.Keyboard.TypeAsync("amaz");
        await Expect(SearchSteps.Suggestions(page).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(SearchSteps.Suggestions(page, selected: true)).ToContainTextAsync("Amazon");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(SearchSteps.Amazon);
    }

    [SkippableFact]
    public async Task Escape_closes_the_suggestions_and_keeps_what_was_typed()
    {
        var page = await OpenAsync("/");
        var box = SearchSteps.Box(page);

        await TabToAsync(page, box);
        await page.Keyboard.TypeAsync("amaz");
        await Expect(SearchSteps.Suggestions(page).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(SearchSteps.Suggestions(page)).ToHaveCountAsync(0);
        await Expect(box).ToHaveValueAsync("amaz");
    }

    [SkippableFact]
    public async Task Every_stop_of_the_timeline_shows_that_it_has_the_focus()
    {
        var page = await OpenAsync("/");
        var unseen = new List<string>();

        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var name = await page.EvaluateAsync<string?>(
                """
                () => {
                  const element = document.activeElement;
                  if (!element || element === document.body) return null;
                  const style = getComputedStyle(element);
                  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
                  return outlined || style.boxShadow !== "none" ? "" : element.outerHTML.slice(0, 120);
                }
                """);
            if (name is null)
            {
                break;
            }

            unseen.AddRange(name.Length > 0 ? [name] : []);
        }

        unseen.Should().BeEmpty();
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{MostStops} stops do not reach {target}.");
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(app.At(path));
        return page;
    }
}
