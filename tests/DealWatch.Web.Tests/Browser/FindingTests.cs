using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class FindingTests(ChromiumFixture chromium, OneArticleApp app) : IClassFixture<OneArticleApp>
{
    [SkippableFact]
    public async Task A_question_is_completed_while_it_is_typed()
    {
        var page = await chromium.OpenAsync();
        var watch = PageWatch.On(page, app.Address);
        await page.GotoAsync(app.At("/help"));

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("openai stat");
        await Expect(SearchSteps.Suggestions(page).First).ToContainTextAsync("status:signed");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(SearchSteps.Box(page)).ToHaveValueAsync("openai status:");
        await page.Keyboard.TypeAsync("end");
        await Expect(SearchSteps.Suggestions(page)).ToHaveTextAsync(["ended"]);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex(@"/\?company=openai&status=ended$"));
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Filters in force" }).GetByRole(AriaRole.Link)).ToHaveCountAsync(2);
        watch.ShouldBeClean();
    }

    [SkippableFact]
    public async Task The_text_field_of_the_timeline_is_completed_too_and_leads_nowhere_else()
    {
        var page = await chromium.OpenAsync();
        var watch = PageWatch.On(page, app.Address);
        await page.GotoAsync(app.At("/"));
        var field = page.GetByRole(AriaRole.Combobox, new() { Name = "Text in the deals" });
        var tags = page.GetByRole(AriaRole.List, new() { Name = "Filters in force" }).GetByRole(AriaRole.Link);

        await field.PressSequentiallyAsync("opena");
        await Expect(SearchSteps.Suggestions(page).First).ToContainTextAsync("OpenAI");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(field).ToHaveValueAsync("OpenAI ");
        await Expect(tags).ToHaveTextAsync([new Regex("^Company OpenAI")]);
        await field.PressSequentiallyAsync("-lan");
        await Expect(SearchSteps.Suggestions(page).First).ToContainTextAsync("lang:it");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(field).ToHaveValueAsync("OpenAI -lang:");
        await field.PressSequentiallyAsync("it");

        await Expect(tags).ToHaveTextAsync([new Regex("^Company OpenAI"), new Regex("^Language not Italian")]);
        watch.ShouldBeClean();
    }

    [SkippableFact]
    public async Task Keys_open_the_help_and_lead_to_pages_but_wait_while_someone_types()
    {
        var page = await chromium.OpenAsync();
        var watch = PageWatch.On(page, app.Address);
        await page.GotoAsync(app.At("/companies"));
        var card = page.GetByRole(AriaRole.Dialog, new() { Name = "Keys and questions" });

        await page.Keyboard.TypeAsync("?");
        await Expect(card).ToContainTextAsync("provider:CoreWeave");
        await page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();
        await page.Keyboard.TypeAsync("/");
        await page.Keyboard.TypeAsync("gf?");
        await Expect(SearchSteps.Box(page)).ToHaveValueAsync("gf?");
        await SearchSteps.Box(page).BlurAsync();
        await page.Keyboard.TypeAsync("gf");

        await Expect(page).ToHaveURLAsync(app.At("/flows"));
        watch.ShouldBeClean();
    }

    [SkippableFact]
    public async Task A_view_is_pinned_and_removed_and_taken_back_whatever_the_storage_holds()
    {
        var page = await chromium.OpenAsync();
        var watch = PageWatch.On(page, app.Address);
        await page.GotoAsync(app.At("/?status=ended"));
        await page.EvaluateAsync("""() => localStorage.setItem("dealwatch-views", '{"name": [1, null]')""");
        await page.ReloadAsync();
        var views = page.GetByRole(AriaRole.Region, new() { Name = "Pinned views" });

        await views.GetByLabel("Name for this view").FillAsync("What fell through");
        await views.GetByRole(AriaRole.Button, new() { Name = "Pin this view" }).ClickAsync();
        await page.GotoAsync(app.At("/"));
        await views.GetByRole(AriaRole.Link, new() { Name = "What fell through" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(app.At("/?status=ended"));
        await views.GetByRole(AriaRole.Button, new() { Name = "Remove the view What fell through" }).ClickAsync();
        await Expect(views.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Enter");

        await Expect(views.GetByRole(AriaRole.Link)).ToHaveTextAsync(["What fell through"]);
        watch.ShouldBeClean();
    }
}
