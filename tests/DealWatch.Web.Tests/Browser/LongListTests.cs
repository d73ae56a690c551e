using DealWatch.Web.Tests.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DealWatch.Web.Tests.Browser;

/// <summary>Long lists are laid out as a reader comes to them, and are whole on paper.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class LongListTests(ChromiumFixture chromium, SeededApp app) : IClassFixture<SeededApp>
{
    private const string IsLaidOut = "element => element.checkVisibility({ contentVisibilityAuto: true })";

    public static TheoryData<string, string> Lists => new()
    {
        { "/", ".month .deal-title" },
        { "/flows", ".circle-list .flow-deals" },
        { "/flows", ".flow-table .flow-deals" },
    };

    [SkippableTheory]
    [MemberData(nameof(Lists))]
    public async Task The_end_of_a_list_is_laid_out_when_it_comes_near(string address, string parts)
    {
        var page = await OpenAsync(address);
        var last = page.Locator(parts).Last;
        (await last.EvaluateAsync<bool>(IsLaidOut)).Should().BeFalse();

        await last.ScrollIntoViewIfNeededAsync();

        await Expect(last).ToBeInViewportAsync();
        (await last.EvaluateAsync<bool>(IsLaidOut)).Should().BeTrue();
    }

    [SkippableTheory]
    [MemberData(nameof(Lists))]
    public async Task All_of_a_list_is_printed(string address, string parts)
    {
        var page = await OpenAsync(address);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Locator(parts).Last.EvaluateAsync<bool>(IsLaidOut)).Should().BeTrue();
    }

    [SkippableFact]
    public async Task A_line_of_the_picture_leads_to_its_row_far_below()
    {
        var page = await OpenAsync("/flows");

        await page.Locator(".flow-narrow a.flow-edge").Last.PressAsync("Enter");

        await Expect(page.Locator(".flow-table tr:target .quote").First).ToBeInViewportAsync();
    }

    private async Task<IPage> OpenAsync(string address)
    {
        var page = await chromium.OpenAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await page.GotoAsync(app.At(address));
        return page;
    }
}
