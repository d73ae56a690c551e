using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DealWatch.Web.Tests.Browser;

/// <summary>How a person fills and sends the form for a new article.</summary>
internal static class UploadSteps
{
    public static Regex ArticleAddress { get; } = new(@"/articles/\d+(#.*)?$");

    public static async Task FillAsync(IPage page, string text)
    {
        await page.GetByLabel("Text of the article").FillAsync(text);
        await page.GetByLabel("Title").FillAsync(NewArticle.Title);
        await page.GetByLabel("Published").FillAsync(NewArticle.Published);
    }

    public static Task PreviewAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Show what is found" }).ClickAsync();

    public static Task SaveAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

    public static async Task IsLedToTheFirstAsync(IPage page, string first)
    {
        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(first) + @"(\?.*)?$"));
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("already");
    }
}
