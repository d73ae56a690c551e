using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
namespace DealWatch.Web.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class JourneyTests(ChromiumFixture chromium, OneArticleApp app) : IClassFixture<OneArticleApp>
{
    [SkippableFact]
    public async Task The_address_of_a_feed_is_copied()
    {
        var page = await chromium.OpenAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await page.GotoAsync(app.At("/"));

        await page.GetByText("Take these deals away").ClickAsync();
        var copy = page.GetByRole(AriaRole.Button, new() { Name = "Copy the address of the feed of changes" });
        await copy.ClickAsync();

        await Expect(copy).ToHaveTextAsync("Copied");
        (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).Should().Be(app.At("/feeds/changes.atom"));
    }

    [SkippableFact]
    public async Task A_reader_follows_a_figure_to_its_words()
    {
        var page = await chromium.OpenAsync();
        var watch = PageWatch.On(page, app.Address);

        await page.GotoAsync(app.At("/"));
        await SeesTheSeedsDealAsync(page);
        await FiltersAsync(page);
        await SearchesAsync(page);
        await OpensTheDealAsync(page);
        await FollowsTheValueIntoTheArticleAsync(page);
        watch.ShouldBeClean();
    }

    [SkippableFact]
    public async Task A_reader_adds_an_article_and_finds_its_deal_on_the_timeline()
    {
        var page = await chromium.OpenAsync();
        var watch = PageWatch.On(page, app.Address);

        await page.GotoAsync(app.At("/"));
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Add an article" }).ClickAsync();
        await UploadSteps.FillAsync(page, NewArticle.Text);
        await UploadSteps.PreviewAsync(page);
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(NewArticle.Value);
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("“$2.4 billion”");
        await UploadSteps.SaveAsync(page);
        await Expect(page).ToHaveURLAsync(UploadSteps.ArticleAddress);
        var first = new Uri(page.Url).AbsolutePath;

        await page.GotoAsync(app.At("/"));
        var deal = Deals(page).Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { NameRegex = new("Brightwater Labs") }) });
        await Expect(deal).ToHaveCountAsync(1);
        await Expect(deal).ToContainTextAsync(NewArticle.Value);
        await Expect(deal).ToContainTextAsync("CoreWeave");
        await Expect(deal).ToContainTextAsync("5 years");
        await Expect(deal).ToContainTextAsync("GB300");

        await page.GotoAsync(app.At("/articles/new"));
        await UploadSteps.FillAsync(page, NewArticle.Text.ReplaceLineEndings("\r\n"));
        await UploadSteps.PreviewAsync(page);
        await UploadSteps.IsLedToTheFirstAsync(page, first);
        watch.ShouldBeClean();
    }

    private static ILocator Deals(IPage page) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Article);

    private static ILocator SeedDeal(IPage page) => Deals(page).Filter(new() { HasText = "$38 billion" });

    private static async Task SeesTheSeedsDealAsync(IPage page)
    {
        await Expect(SeedDeal(page)).ToHaveCountAsync(1);
        await Expect(SeedDeal(page).GetByRole(AriaRole.Heading)).ToHaveTextAsync(new Regex(@"OpenAI\s+gets compute from\s+(AWS|Amazon)"));
        foreach (var fact in new[] { "7 years", "Nvidia", "AWS", "Signed", "38 miliardi di dollari" })
        {
            await Expect(SeedDeal(page)).ToContainTextAsync(fact);
        }

        await Expect(page.GetByTitle("38,000,000,000 USD").First).ToBeVisibleAsync();
        // 8 billion more on top of the 7.3 billion before: one deal in two steps.
        await Expect(Deals(page).Filter(new() { HasText = "$15.3 billion" })).ToContainTextAsync("United Arab Emirates");
        await Expect(Deals(page).Filter(new() { HasText = "14" }).Filter(new() { HasText = "dipendenti" })).ToHaveCountAsync(0);
    }

    private static async Task FiltersAsync(IPage page)
    {
        await page.GetByLabel("Status").SelectOptionAsync("ended");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?.*status=ended"));
        await Expect(SeedDeal(page)).ToHaveCountAsync(0);
        await Expect(Deals(page)).ToHaveCountAsync(1);
        await Expect(Deals(page)).ToContainTextAsync("Microsoft");

        await page.ReloadAsync();
        await Expect(page.GetByLabel("Status")).ToHaveValueAsync("ended");
        await Expect(Deals(page)).ToHaveCountAsync(1);

        await page.GetByRole(AriaRole.Link, new() { Name = "Clear all filters" }).ClickAsync();
        await page.GetByLabel("Text in the deals").PressSequentiallyAsync("emirat");
        await Expect(SeedDeal(page)).ToHaveCountAsync(0);
        await Expect(Deals(page).First).ToContainTextAsync("Microsoft");
    }

    private static async Task SearchesAsync(IPage page)
    {
        var box = SearchSteps.Box(page);
        await box.PressSequentiallyAsync("aws");
        await Expect(SearchSteps.Suggestions(page).First).ToContainTextAsync("Amazon");
        await box.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(SearchSteps.Amazon);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Amazon");
    }

    private static async Task OpensTheDealAsync(IPage page)
    {
        await SeedDeal(page).GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/deals/\d+/[a-z0-9-]+$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("OpenAI");
        foreach (var (field, words) in new[] { ("Value", "38 miliardi di dollari"), ("Term", "sette anni"), ("Chips", "Nvidia"), ("Cloud", "AWS") })
        {
            await Expect(page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { NameRegex = new(field) }) }).First).ToContainTextAsync(words);
        }
    }

    private static async Task FollowsTheValueIntoTheArticleAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "“38 miliardi di dollari”" }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/articles/\d+#e\d+$"));
        var anchor = new Uri(page.Url).Fragment;
        var place = page.Locator($"mark{anchor}, {anchor}:not(mark) + mark").First;
        await Expect(place).ToBeInViewportAsync();
        await Expect(place).ToContainTextAsync("38 miliardi");
    }
}
