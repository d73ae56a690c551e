using DealWatch.Web.Tests.Http;
using Microsoft.Playwright;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class ScreenshotTests(ChromiumFixture chromium, SeededApp app) : IClassFixture<SeededApp>
{
    private const string Variable = "DEALWATCH_SCREENSHOTS";

    /// <summary>The picture of the README; it is written only where the variable names a folder, but the page is drawn in any case.</summary>
    [SkippableFact]
    public async Task The_timeline_can_be_pictured()
    {
        var page = await chromium.OpenAsync(new() { ViewportSize = new() { Width = 1120, Height = 1000 }, ColorScheme = ColorScheme.Light });
        await page.GotoAsync(app.At("/"));

        var picture = await page.ScreenshotAsync();

        picture.Length.Should().BeGreaterThan(10_000, "the page is not blank");
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(Path.Combine(folder, "timeline.png"), picture);
        }
    }
}
