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
            case Refusal:
                await UploadSteps.PreviewAsync(page);
                await Expect(page.GetByRole(AriaRole.Alert).First).ToBeVisibleAsync();
                break;
        }
    }

    private static string Start(string address) => address is Preview or Refusal ? "/articles/new" : "/";

    private static async Task FollowAsync(IPage page, string link)
    {
        await page.Locator(link).First.ClickAsync();
        await page.WaitForLoadStateAsync();
    }
}
