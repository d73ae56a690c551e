using DealWatch.Web.Tests.Http;
using Microsoft.Playwright;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class ScreenshotTests(ChromiumFixture chromium, SeededApp app) : IClassFixture<SeededApp>
{
    private const string Variable = "DEALWATCH_SCREENSHOTS";

    /// <summary>Where each picture of the README is taken; a part of the page is scrolled to where one is named.</summary>
    private static readonly (string Name, string Path, string? Part)[] Pictures =
    [
        ("timeline", "/", "#picture"),
        ("flows", "/flows?company=openai", "#picture"),
        ("commitments", "/commitments", "#picture"),
        ("deal", "/deals/42", null),
    ];

    /// <summary>The pictures of the README; they are written only where the variable names a folder, but the pages are drawn in any case.</summary>
    [SkippableFact]
    public async Task The_pages_of_the_tour_can_be_pictured()
    {
        var page = await chromium.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 840 }, ColorScheme = ColorScheme.Light });
        foreach (var (name, path, part) in Pictures)
        {
            (await page.GotoAsync(app.At(path)))!.Ok.Should().BeTrue();
            if (part is not null)
            {
                await page.Locator(part).EvaluateAsync("heading => heading.scrollIntoView()");
            }

            var picture = await page.ScreenshotAsync();

            picture.Length.Should().BeInRange(10_000, 250_000, "{0} is not blank and fits into a README", name);
            if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{name}.png"), picture);
            }
        }
    }
}
