using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DealWatch.Web.Tests.Exports;
using DealWatch.Web.Tests.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DealWatch.Web.Tests.Browser;

/// <summary>Give me all of that as a spreadsheet, and a feed that tells me when it changes: from the start page of the starter library.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class TakeAwayTests(ChromiumFixture chromium, SeededApp app) : IClassFixture<SeededApp>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [SkippableFact]
    public async Task A_person_takes_what_they_see_as_a_spreadsheet_and_a_feed_in_three_steps()
    {
        var page = await chromium.OpenAsync();
        var watch = PageWatch.On(page, app.Address);
        await page.GotoAsync(app.At("/"));
        var shown = await CountAsync(page);

        await page.GetByText("Take these deals away").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "CSV for Excel" }).ClickAsync());
        var feed = await page.GetByRole(AriaRole.Link, new() { Name = "Feed of changes" }).GetAttributeAsync("href");

        download.SuggestedFilename.Should().MatchRegex(@"^dealwatch-deals-\d{8}\.csv$");
        var rows = CsvReading.Rows((await File.ReadAllTextAsync(await download.PathAsync())).TrimStart('\uFEFF'));
        rows.Should().HaveCount(shown).And.HaveCountGreaterThan(50);
        rows.Should().Contain(row => row["customer"] == "OpenAI" && row["provider"].StartsWith("Amazon") && row["value_usd"] == "138000000000", "38 billion were signed in November 2025 and 100 billion added in February 2026");
        using var client = new HttpClient { BaseAddress = app.Address };
        var entries = XDocument.Parse(await client.GetStringAsync(feed)).Root!.Elements(Atom + "entry").ToList();
        entries.Should().NotBeEmpty().And.OnlyContain(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value.StartsWith(app.At("/deals/")));
        watch.ShouldBeClean();
    }

    [SkippableFact]
    public async Task The_same_goes_with_a_filter_and_with_the_keyboard_alone()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(app.At("/?chipVendor=Nvidia"));
        var shown = await CountAsync(page);

        await page.GetByText("Take these deals away").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "CSV for Excel" })).ToBeFocusedAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));

        CsvReading.Rows((await File.ReadAllTextAsync(await download.PathAsync())).TrimStart('\uFEFF')).Should().HaveCount(shown);
    }

    private static async Task<int> CountAsync(IPage page) => int.Parse(
        Regex.Match(await page.Locator(".totals").InnerTextAsync(), @"[\d,]+").Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
