using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class ReviewTests(ChromiumFixture chromium, ReviewingApp app) : IClassFixture<ReviewingApp>
{
    private const string Link = "Are these the same deal?", Conflict = "Term: which one is right?", Unsure = "Value: is “$12 billion” right?", Doubtful = "Is this a deal?",
        Name = "What is “Google Ventures Lab”?", Missed = "Was a deal missed here?";

    private static readonly string[] All = [Link, Unsure, Missed, Conflict, Doubtful, Name];

    [SkippableFact]
    public async Task One_question_of_each_kind_is_answered_by_a_key_and_taken_back_by_another()
    {
        var page = await OpenAsync();
        var watch = PageWatch.On(page, app.Address);

        foreach (var (question, key, said) in ((string, string, string)[])
        [
            (Link, "d", "Different deals"), (Link, "s", "Same deal"), (Conflict, "2", "Term is"), (Conflict, "n", "Term is not stated"), (Unsure, "y", "Value is $12 billion"),
            (Doubtful, "x", "No deal"), (Name, "m", "A company"), (Name, "n", "Not a company"), (Name, "1", "A name of Google"), (Missed, "m", "A deal was missed"), (Missed, "n", "Right, no deal"),
        ])
        {
            var (timeline, stored) = (await TimelineAsync(page), await app.RowsAsync());
            await MoveToAsync(page, question);
            await page.Keyboard.PressAsync(key);
            await Expect(Status(page)).ToContainTextAsync($"Answered: {said}");
            await Expect(Question(page, question)).ToHaveCountAsync(0);
            // An answer may raise a question: what is now one deal may have sources that differ.
            await Expect(page.GetByText(new Regex("^1 of [67] questions answered$"))).ToBeVisibleAsync();

            await page.Keyboard.PressAsync("u");
            await Expect(Status(page)).ToContainTextAsync("Taken back");
            await Expect(page.Locator("[data-item] h2")).ToHaveTextAsync(All);
            (await TimelineAsync(page)).Should().Be(timeline, "of {0}", question);
            (await app.RowsAsync()).Should().Be(stored, "of {0}", question);
        }

        watch.ShouldBeClean();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_question_of_each_kind_is_answered_with_the_mouse_and_taken_back_with_and_without_script(bool script)
    {
        var page = await OpenAsync(new() { JavaScriptEnabled = script });

        foreach (var (question, button, said) in ((string, string, string)[])
        [
            (Link, "Different deals", "Different deals"), (Conflict, "7 years", "Term is 7 years"), (Unsure, "Right: $12 billion", "Value is $12 billion"),
            (Doubtful, "Yes, a deal", "A deal"), (Name, "A company of its own", "A company"), (Missed, "A deal was missed", "A deal was missed"),
        ])
        {
            var (timeline, stored) = (await TimelineAsync(page), await app.RowsAsync());
            var item = page.Locator("[data-item]").Filter(new() { Has = Question(page, question) });
            await item.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            await Expect(Status(page)).ToContainTextAsync($"Answered: {said}");
            await Expect(page.Locator("[data-item] h2")).ToHaveTextAsync(All.Where(title => title != question));

            await page.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
            await Expect(Status(page)).ToContainTextAsync("Taken back");
            await Expect(page.Locator("[data-item] h2")).ToHaveTextAsync(All);
            (await TimelineAsync(page)).Should().Be(timeline, "of {0}", question);
            (await app.RowsAsync()).Should().Be(stored, "of {0}", question);
        }
    }

    [SkippableFact]
    public async Task The_next_question_takes_the_place_of_the_one_that_was_answered()
    {
        var page = await OpenAsync();

        await MoveToAsync(page, Unsure);
        await page.Keyboard.PressAsync("y");
        await Expect(Status(page)).ToContainTextAsync("Answered");
        await Expect(Current(page).GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(Missed);
        await Expect(Current(page)).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("u");
        await Expect(Status(page)).ToContainTextAsync("Taken back");
    }

    [SkippableFact]
    public async Task Another_value_is_typed_without_the_mouse_and_letters_in_the_box_are_no_answers()
    {
        var page = await OpenAsync();

        await MoveToAsync(page, Unsure);
        await page.Keyboard.PressAsync("c");
        await page.Keyboard.TypeAsync("nearly $10 billion");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Status(page)).ToContainTextAsync("Answered: Value is about $10 billion");

        await page.Keyboard.PressAsync("u");
        await Expect(Status(page)).ToContainTextAsync("Taken back");
    }

    [SkippableFact]
    public async Task Single_keys_can_be_turned_off_and_stay_off()
    {
        var page = await OpenAsync();
        var keys = page.GetByRole(AriaRole.Button, new() { Name = "Single keys" });

        await keys.ClickAsync();
        await page.ReloadAsync();
        await Expect(keys).ToHaveAttributeAsync("aria-pressed", "false");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("s");

        await Expect(page.GetByText("0 of 6 questions answered")).ToBeVisibleAsync();
        await Expect(Current(page).GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(Link);
    }

    [SkippableTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Questions_of_every_kind_have_no_violation_and_fit_the_screen(int width, ColorScheme colours)
    {
        var page = await OpenAsync(new() { ViewportSize = new() { Width = width, Height = 844 }, ColorScheme = colours });

        var violations = await Axe.ViolationsAsync(page);
        var beyond = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

        violations.Should().BeEmpty();
        beyond.Should().BeLessThanOrEqualTo(0);
    }

    private async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var page = await chromium.OpenAsync(options);
        await page.GotoAsync(app.At("/review"));
        return page;
    }

    private async Task<string> TimelineAsync(IPage page)
    {
        var response = await page.Context.APIRequest.GetAsync(app.At("/"));
        var text = await response.TextAsync();
        return text[text.IndexOf("<main", StringComparison.Ordinal)..];
    }

    private static ILocator Current(IPage page) => page.Locator("[data-item][aria-current]");

    private static ILocator Question(IPage page, string title) => page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true });

    private static ILocator Status(IPage page) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status).First;

    private static async Task MoveToAsync(IPage page, string question)
    {
        await Expect(Current(page)).ToHaveCountAsync(1);
        for (var step = 0; step < All.Length; step++)
        {
            await page.Keyboard.PressAsync("k");
        }

        for (var step = 0; step < All.Length && await Current(page).Locator("h2").TextContentAsync() != question; step++)
        {
            await page.Keyboard.PressAsync("j");
        }

        await Expect(Current(page).Locator("h2")).ToHaveTextAsync(question);
    }
}
