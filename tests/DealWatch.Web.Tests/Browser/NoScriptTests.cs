using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class NoScriptTests(ChromiumFixture chromium, OneArticleApp app) : IClassFixture<OneArticleApp>
{
    [SkippableFact]
    public async Task The_timeline_is_filtered_with_the_form_alone()
    {
        var page = await OpenAsync("/");

        await page.GetByLabel("Status").SelectOptionAsync("ended");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show deals" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("status=ended"));
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
    }

    [SkippableFact]
    public async Task The_search_leads_to_the_company()
    {
        var page = await OpenAsync("/companies");

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search companies and deals" }).FillAsync("aws");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(SearchSteps.Amazon);
    }

    [SkippableFact]
    public async Task A_pasted_article_is_shown_and_saved()
    {
        var page = await OpenAsync("/articles/new");

        await UploadSteps.FillAsync(page, NewArticle.Text);
        await UploadSteps.PreviewAsync(page);
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(NewArticle.Value);
        await UploadSteps.SaveAsync(page);

        await Expect(page).ToHaveURLAsync(UploadSteps.ArticleAddress);
    }

    [SkippableFact]
    public async Task The_language_is_chosen_at_the_foot_of_a_page()
    {
        var page = await OpenAsync("/companies");

        await page.GetByRole(AriaRole.Link, new() { Name = "Italiano" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(app.At("/companies"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Società");
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await chromium.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(app.At(path));
        return page;
    }
}
