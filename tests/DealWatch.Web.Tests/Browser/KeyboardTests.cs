using System.Text.RegularExpressions;
using DealWatch.Web.Tests.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class KeyboardTests(ChromiumFixture chromium, OneArticleApp app) : IClassFixture<OneArticleApp>
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
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Status)).ToHaveTextAsync("1 company");
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
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(box).ToHaveValueAsync("amaz");
        await Expect(box).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task The_timeline_is_filtered_with_keys_alone_and_says_what_is_left()
    {
        var page = await OpenAsync("/");

        await TabToAsync(page, page.GetByLabel("Status"));
        await page.Keyboard.TypeAsync("Ended");

        await Expect(page).ToHaveURLAsync(new Regex(@"\?status=ended$"));
        await Expect(page.GetByLabel("Status")).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status).Filter(new() { HasText = "1 deal between 2 companies." })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task An_article_is_added_with_keys_alone()
    {
        var page = await OpenAsync("/articles/new");

        await TabToAsync(page, page.GetByLabel(UploadLabels.Text));
        await page.Keyboard.InsertTextAsync("The keys of the harbour office were found on Friday, and nobody had signed for them. " + NewArticle.Text);
        await TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = UploadLabels.Show }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Check what was found" })).ToBeVisibleAsync();
        await TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = UploadLabels.Save }));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(UploadSteps.ArticleAddress);
    }

    [SkippableFact]
    public async Task A_mark_says_its_field_to_the_keyboard_and_takes_the_focus_back()
    {
        var page = await OpenAsync("/");
        var mark = page.Locator("mark.target").First;

        await TabToAsync(page, page.Locator("main a[href^='/articles/'][href*='#e']").First);
        await page.Keyboard.PressAsync("Enter");
        await Expect(mark).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "What these words say" })).ToContainTextAsync(" of ");
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(mark).ToBeFocusedAsync();
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
