using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class CompanyTests(ChromiumFixture chromium, OneArticleApp app) : IClassFixture<OneArticleApp>
{
    [SkippableFact]
    public async Task A_person_renames_a_company_and_takes_it_back()
    {
        var page = await chromium.OpenAsync();
        var watch = PageWatch.On(page, app.Address);
        await page.GotoAsync(app.At("/companies/openai"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit OpenAI" }).ClickAsync();

        await page.GetByRole(AriaRole.Textbox, new() { Name = "Name", Exact = true }).FillAsync("Kestrel Research");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rename" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Edit Kestrel Research");
        await page.GotoAsync(app.At("/"));
        await Expect(page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Kestrel Research" }).First).ToBeVisibleAsync();

        await page.GotoAsync(app.At("/companies/openai/edit"));
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Take back ?: OpenAI renamed to Kestrel Research") }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Edit OpenAI");
        await Expect(page.Locator("main").GetByRole(AriaRole.Status)).ToContainTextAsync("Taken back");
        watch.ShouldBeClean();
    }

    [SkippableFact]
    public async Task A_person_merges_a_company_looks_at_what_changes_and_has_the_articles_read_again()
    {
        var page = await chromium.OpenAsync();
        var watch = PageWatch.On(page, app.Address);
        await page.GotoAsync(app.At("/companies/amazon/edit"));

        await page.GetByLabel("Merge Amazon into").FillAsync("Microsoft");
        await page.GetByRole(AriaRole.Button, new() { Name = "Merge" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/companies/microsoft/edit"));
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("See what reading it again would change") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What would change" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Read 1 article again" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex(@"/reextract/runs/\d+$"));
        await Expect(page.Locator("main").GetByRole(AriaRole.Status)).ToContainTextAsync("Done: 1 article read.");
        watch.ShouldBeClean();
    }
}
