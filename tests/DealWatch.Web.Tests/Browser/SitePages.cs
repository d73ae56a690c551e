using DealWatch.Web.Tests.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
namespace DealWatch.Web.Tests.Browser;

/// <summary>Pages whose address is not known beforehand, or that only a form leads to.</summary>
internal static class SitePages
{
    public const string Deal = "a deal";
    public const string Article = "an article with its marks";
    public const string Preview = "the preview of an article";
    public const string Refusal = "the form with a complaint";
    public const string WrongFields = "the form with fields that cannot be taken";
    public const string NoDeals = "the preview of an article without deals";
    public const string Suggestions = "the search box with its suggestions";
    public const string Edit = "the form of a deal";
    public const string WrongEdit = "the form of a deal with fields that cannot be taken";
    public const string Split = "the articles of a deal to take out";
    public const string Merge = "the deals that one may be joined with";
    public const string Changed = "a deal with a change that was just saved";
    public const string Changes = "the changes of people, with one";
    public const string CompanyStep = "the form of a company after a step";
    public const string WrongCompany = "the form of a company with a name that cannot be taken";
    public const string Run = "a run that has ended";
    public const string Card = "an article with the card of a mark";

    public static async Task GoAsync(IPage page, RunningApp app, string address)
    {
        await page.GotoAsync(app.At(address.StartsWith('/') ? address : Start(address)));
        switch (address)
        {
            case Deal:
                await FollowAsync(page, "main h3 a[href^='/deals/']");
                break;
            case Article:
                await FollowAsync(page, "main a[href^='/articles/'][href*='#e']");
                break;
            case Preview:
                await UploadSteps.FillAsync(page, NewArticle.Text);
                await UploadSteps.PreviewAsync(page);
                await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(NewArticle.Value);
                break;
            case NoDeals:
                await UploadSteps.FillAsync(page, "Nothing was agreed in the harbour on this quiet Tuesday, and nobody had thought that it would be.");
                await UploadSteps.PreviewAsync(page);
                await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "No deals found" })).ToBeVisibleAsync();
                break;
            case WrongFields:
                await UploadSteps.FillAsync(page, NewArticle.Text);
                await page.GetByLabel(UploadLabels.Url, new() { Exact = true }).FillAsync("not an address");
                await UploadSteps.PreviewAsync(page);
                await Expect(page.GetByLabel(UploadLabels.Url, new() { Exact = true })).ToHaveAttributeAsync("aria-invalid", "true");
                break;
            case Suggestions:
                await SearchSteps.Box(page).PressSequentiallyAsync("o");
                await Expect(SearchSteps.Suggestions(page).First).ToBeVisibleAsync();
                await SearchSteps.Box(page).PressAsync("ArrowDown");
                break;
            case Card:
                await FollowAsync(page, "main a[href^='/articles/'][href*='#e']");
                await page.Locator("mark").First.ClickAsync();
                await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
                break;
            case Edit or WrongEdit or Split or Merge:
                await FollowAsync(page, "main h3 a[href^='/deals/']");
                await page.GetByRole(AriaRole.Link, new() { Name = address switch { Split => "Split, or no deal", Merge => "Join with another", _ => "Edit" }, Exact = true }).First.ClickAsync();
                await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(":");
                if (address == WrongEdit)
                {
                    await page.GetByLabel("Term", new() { Exact = true }).FillAsync("long");
                    await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
                    await Expect(page.GetByRole(AriaRole.Alert).First).ToBeVisibleAsync();
                }

                break;
            case Changed or Changes:
                await FollowAsync(page, "main h3 a[href^='/deals/']");
                await page.GetByRole(AriaRole.Link, new() { Name = "Edit", Exact = true }).ClickAsync();
                await page.Locator("#take-type-lock, #take-type-sources").CheckAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
                await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Saved" })).ToBeVisibleAsync();
                if (address == Changes)
                {
                    await page.GotoAsync(app.At("/edits"));
                }

                break;
            case CompanyStep or WrongCompany:
                await page.GetByLabel("Another name").FillAsync(address == WrongCompany ? "Nvidia" : $"Kestrel {Guid.NewGuid():N}");
                await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
                await Expect(address == WrongCompany ? page.GetByRole(AriaRole.Alert).First : page.Locator("main").GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
                break;
            case Run:
                await page.GetByRole(AriaRole.Button, new() { Name = "again" }).ClickAsync();
                await Expect(page.Locator("main").GetByRole(AriaRole.Status).First).ToContainTextAsync("Done");
                break;
            case Refusal:
                await UploadSteps.PreviewAsync(page);
                await Expect(page.GetByRole(AriaRole.Alert).First).ToBeVisibleAsync();
                break;
        }
    }

    private static string Start(string address) => address switch
    {
        Preview or NoDeals or Refusal or WrongFields => "/articles/new",
        CompanyStep or WrongCompany => "/companies/openai/edit",
        Run => "/reextract?show=true&article=1",
        _ => "/",
    };

    private static async Task FollowAsync(IPage page, string link)
    {
        await page.Locator(link).First.ClickAsync();
        await page.WaitForLoadStateAsync();
    }
}
