using System.Text.RegularExpressions;
using DealWatch.Web.Tests.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DealWatch.Web.Tests.Browser;

/// <summary>How a person fills and sends the form for a new article.</summary>
internal static class UploadSteps
{
    public static Regex ArticleAddress { get; } = new(@"/articles/\d+(\?.*)?$");

    public static async Task FillAsync(IPage page, string text)
    {
        await page.GetByLabel(UploadLabels.Text).FillAsync(text);
        await page.GetByLabel(UploadLabels.Title, new() { Exact = true }).FillAsync(NewArticle.Title);
        await page.GetByLabel(UploadLabels.Published).FillAsync(NewArticle.Published);
    }

    public static Task PreviewAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = UploadLabels.Show }).ClickAsync();

    public static Task SaveAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = UploadLabels.Save }).ClickAsync();

    public static async Task IsLedToTheFirstAsync(IPage page, string first)
    {
        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(first) + @"(\?.*)?$"));
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("already");
    }
}
