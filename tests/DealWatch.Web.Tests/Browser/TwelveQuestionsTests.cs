using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DealWatch.Web.Tests.Exports;
using DealWatch.Web.Tests.Http;
using DealWatch.Web.Tests.Starter;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
namespace DealWatch.Web.Tests.Browser;

/// <summary>
/// What an analyst asks of the starter library, each from the start page in a few steps. A step is a click, a choice, an entry that is typed or a key.
/// What is expected comes from the table of facts that the articles were written on.
/// </summary>
[Collection(ChromiumCollection.Name)]
public sealed class TwelveQuestionsTests(ChromiumFixture chromium, SeededApp app) : IClassFixture<SeededApp>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Main deals of the library that the extractor does not find.</summary>
    private static readonly string[] Unread = ["meta-amd-6gw"];

    private IPage _page = null!;
    private PageWatch _watch = null!;
    private int _steps;

    private ILocator Main => _page.GetByRole(AriaRole.Main);

    private ILocator Deals => _page.Locator("#list article.deal");

    [SkippableFact]
    public async Task Q01_What_did_OpenAI_commit_to_AWS_for_how_long_on_which_chips_and_who_says_so_in_4_steps()
    {
        await StartAsync();
        await AskAsync("openai aws");
        await Expect(_page).ToHaveURLAsync(new Regex("company=openai&with=amazon"));
        await ClickAsync(Deals.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link, new() { NameRegex = new("compute") }));

        await Expect(_page.Locator(".figures")).ToContainTextAsync(Billions(Of("openai-aws-38bn").Sum(step => step.Usd!.Value)));
        var history = _page.GetByRole(AriaRole.Region, new() { Name = "History" });
        foreach (var step in Of("openai-aws-38bn"))
        {
            var told = history.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Billions(step.Usd!.Value) }).First;
            await Expect(told).ToContainTextAsync($"{step.Months / 12} years");
            await Expect(told.Locator(".quote").First).ToBeVisibleAsync();
        }

        var fields = _page.GetByRole(AriaRole.Region, new() { Name = "What the sources say" });
        foreach (var chip in new[] { "GB200", "GB300", "Trainium" })
        {
            await Expect(fields.GetByRole(AriaRole.Row).Filter(new() { HasText = chip }).Locator(".quote").First).ToBeVisibleAsync();
        }

        await Expect(_page.GetByRole(AriaRole.Region, new() { Name = "Sources" }).GetByRole(AriaRole.Heading, new() { Level = 3 }).First).ToBeVisibleAsync();
        ShouldTake(4);
    }

    [SkippableFact]
    public async Task Q02_Which_deals_were_announced_in_September_2025_in_2_steps()
    {
        await StartAsync();
        await ClickAsync(_page.Locator(".flow-wide .time-label").GetByText("2025", new() { Exact = true }));
        await ClickAsync(_page.Locator(".flow-wide .time-label").GetByText("Sep", new() { Exact = true }));

        await Expect(_page).ToHaveURLAsync(new Regex("from=2025-09&to=2025-09$"));
        var told = Deals.Or(_page.GetByRole(AriaRole.Region, new() { Name = "In this time, of earlier deals" }).GetByRole(AriaRole.Listitem));
        await ShouldTellAsync(told, StarterFact.All.Where(fact => fact.Announced.StartsWith("2025-09-", StringComparison.Ordinal) && IsMain(fact) && !IsMerePrice(fact)));
        foreach (var day in await Deals.Locator("time").EvaluateAllAsync<string[]>("times => times.map(time => time.dateTime)"))
        {
            day.Should().StartWith("2025-09-");
        }

        ShouldTake(2);
    }

    [SkippableFact]
    public async Task Q03_Who_are_the_customers_of_CoreWeave_by_value_in_3_steps()
    {
        await StartAsync();
        await AskAsync("coreweave");

        await Expect(_page).ToHaveURLAsync(new Regex("/companies/coreweave"));
        var customers = _page.GetByRole(AriaRole.Region, new() { Name = "Table of counterparties" }).Locator("tbody tr").Filter(new() { HasText = "buys" });
        (await customers.GetByRole(AriaRole.Rowheader).AllInnerTextsAsync()).Should().Equal("OpenAI", "Microsoft");
        await Expect(customers.First).ToContainTextAsync($"buys ({Billions(Of("openai-coreweave-11-9bn").Sum(step => step.Usd!.Value))})");
        await Expect(customers.Nth(1)).ToContainTextAsync("none", new() { IgnoreCase = true });
        ShouldTake(3);
    }

    [SkippableFact]
    public async Task Q04_Which_deals_use_TPUs_of_Google_in_3_steps()
    {
        await StartAsync();
        await AskAsync("chip:TPU");

        await Expect(_page).ToHaveURLAsync(new Regex("chip=TPU"));
        await Expect(Deals).ToHaveCountAsync(1);
        await ShouldTellAsync(Deals, Of("anthropic-google-1m-tpu"));
        ShouldTake(3);
    }

    [SkippableFact]
    public async Task Q05_Which_deals_were_ended_or_cut_back_in_1_step()
    {
        await StartAsync();
        await ChooseAsync(_page.GetByLabel("Status"), "ended");

        await Expect(_page).ToHaveURLAsync(new Regex("status=ended"));
        await Expect(Deals.Filter(new() { HasText = "Signed" })).ToHaveCountAsync(0);
        await ShouldTellAsync(Deals, new[] { "xai-oracle-10bn", "coreweave-core-scientific-9bn", "blueowl-oracle-michigan" }.Select(name => Of(name)[^1]));
        await Expect(Deals.Filter(new() { HasText = "Nscale" }).First).ToContainTextAsync("OpenAI");
        await Expect(Deals.Filter(new() { HasText = "Microsoft" }).Filter(new() { HasText = "CoreWeave" })).ToContainTextAsync("$12 billion");
        ShouldTake(1);
    }

    [SkippableFact]
    public async Task Q06_How_much_has_OpenAI_committed_in_binding_deals_in_all_and_for_2028_in_4_steps()
    {
        await StartAsync();
        await KeysAsync("gm");
        await ChooseAsync(_page.GetByLabel("Company", new() { Exact = true }), "openai");
        await ClickAsync(_page.GetByRole(AriaRole.Button, new() { Name = "Show commitments" }));

        var table = _page.GetByRole(AriaRole.Region, new() { Name = "Table of commitments" });
        var heads = await table.GetByRole(AriaRole.Columnheader).AllInnerTextsAsync();
        var year = heads.ToList().IndexOf("2028");
        var aws = table.GetByRole(AriaRole.Row).Filter(new() { HasText = "OpenAI from Amazon" });
        await Expect(aws.Locator("th, td").Nth(1)).ToHaveTextAsync(Bare(Of("openai-aws-38bn").Sum(step => step.Usd!.Value)));
        await Expect(aws.Locator("th, td").Nth(year)).ToHaveTextAsync(Bare(Of("openai-aws-38bn").Sum(step => step.Usd!.Value * 12 / step.Months!.Value)));
        await Expect(table.Locator("tfoot th, tfoot td").Nth(1)).ToHaveTextAsync(new Regex("^[1-9][0-9,.]*$"));
        await Expect(table.Locator("tfoot th, tfoot td").Nth(year)).ToHaveTextAsync(new Regex("^[1-9][0-9,.]*$"));
        await Expect(table).Not.ToContainTextAsync("OpenAI from Google", new() { IgnoreCase = true });
        ShouldTake(4);
    }

    [SkippableFact]
    public async Task Q07_Which_circle_goes_through_Nvidia_and_on_which_documents_does_it_rest_in_5_steps()
    {
        await StartAsync();
        await KeysAsync("gf");
        await ChooseAsync(_page.GetByLabel("Company", new() { Exact = true }), "nvidia");
        await ClickAsync(_page.GetByRole(AriaRole.Button, new() { Name = "Show flows" }));

        await Expect(_page).ToHaveURLAsync(new Regex("/flows\\?company=nvidia"));
        var circles = _page.Locator("[data-circle]");
        foreach (var heading in await circles.GetByRole(AriaRole.Heading).AllInnerTextsAsync())
        {
            heading.Should().Contain("Nvidia");
        }

        var known = circles.Filter(new() { HasText = "Nvidia invests in OpenAI" }).First;
        await Expect(known).ToContainTextAsync("Weakest link: ");
        await Expect(known).ToContainTextAsync(Billions(Of("nvidia-openai-30bn").Single().Usd!.Value));
        await Expect(known).ToContainTextAsync("OpenAI buys");
        var quote = known.Locator(".quote").First;
        var words = (await quote.InnerTextAsync()).Trim('“', '”');
        await ClickAsync(quote);
        await Expect(_page).ToHaveURLAsync(new Regex(@"/articles/\d+#e\d+$"));
        await Expect(Main).ToContainTextAsync(words[..20]);
        ShouldTake(5);
    }

    [SkippableFact]
    public async Task Q08_What_is_new_since_last_Monday_in_1_step()
    {
        await StartAsync();
        var all = await CountAsync();
        await ClickAsync(_page.GetByRole(AriaRole.Link, new() { Name = "last Monday" }));

        await Expect(_page).ToHaveURLAsync(new Regex("since="));
        var since = DateOnly.ParseExact(Regex.Match(_page.Url, @"since=([\d-]+)$").Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        since.DayOfWeek.Should().Be(DayOfWeek.Monday);
        since.Should().BeBefore(DateOnly.FromDateTime(DateTime.UtcNow)).And.BeOnOrAfter(DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-8));
        (await CountAsync()).Should().Be(all, "the library was read today");
        await Expect(_page.GetByRole(AriaRole.List, new() { Name = "Filters in force" }).GetByRole(AriaRole.Link)).ToHaveCountAsync(1);
        ShouldTake(1);
    }

    [SkippableFact]
    public async Task Q09_Which_deals_exceed_one_gigawatt_in_3_steps()
    {
        await StartAsync();
        await AskAsync("power>1GW");

        await Expect(_page).ToHaveURLAsync(new Regex("abovePower=1000$"));
        var told = StarterBrief.All.SelectMany(brief => brief.Deals.Zip(brief.Facts)).Where(deal => deal.First is { Primary: true, PowerMw: > 1000 });
        await ShouldTellAsync(Deals, told.Select(deal => deal.Second.Step).OfType<string>().Except(Unread).Distinct().Select(Step));
        foreach (var power in await Deals.Locator(".facts div").Filter(new() { HasTextRegex = new(@"^\s*Power\s*\d") }).GetByRole(AriaRole.Definition).AllInnerTextsAsync())
        {
            double.Parse(Regex.Match(power, @"([\d.]+)\sGW").Groups[1].Value, CultureInfo.InvariantCulture).Should().BeGreaterThan(1);
        }

        ShouldTake(3);
    }

    /// <summary>The sources of the starter library agree; so one is added first that does not, on the term of a contract.</summary>
    [SkippableFact]
    public async Task Q10_Which_figures_do_sources_disagree_on_in_3_steps()
    {
        var contract = Of("microsoft-nebius-17bn")[0];
        await StartAsync();
        await AskAsync("is:conflict");
        await Expect(Deals).ToHaveCountAsync(0);
        await AddAsync("Nebius signs Microsoft", "2025-09-09", $"Microsoft has signed a contract with Nebius for computing capacity worth {Billions(contract.Usd!.Value)} over nine years, Nebius said on Monday.");

        _steps = 0;
        await StartAsync();
        await AskAsync("is:conflict");

        await Expect(_page).ToHaveURLAsync(new Regex("conflict=true"));
        var dispute = _page.GetByRole(AriaRole.Region, new() { Name = "What sources disagree on" }).Locator("dl");
        await Expect(dispute).ToHaveCountAsync(1);
        await Expect(dispute.GetByRole(AriaRole.Term).Filter(new() { HasText = "9 years" })).ToHaveCountAsync(1);
        await Expect(dispute.GetByRole(AriaRole.Term).Filter(new() { HasText = $"{contract.Months / 12} years" })).ToHaveCountAsync(1);
        (await dispute.Locator("dd .quote").CountAsync()).Should().BeGreaterThan(1, "each side has its words");
        ShouldTake(3);
    }

    [SkippableFact]
    public async Task Q11_Which_deals_do_Italian_sources_report_in_3_steps()
    {
        await StartAsync();
        await AskAsync("lang:it");

        await Expect(_page).ToHaveURLAsync(new Regex("language=it"));
        var told = new[] { "meta-nvidia-h100-2024", "coreweave-debt-7-5bn", "meta-google-cloud-10bn", "microsoft-iren-9-7bn", "anthropic-google-1m-tpu", "anthropic-aws-100bn", "anthropic-volta-10bn" };
        await ShouldTellAsync(Deals, told.Select(Step));
        await Expect(Deals.Filter(new() { HasText = "Nebius" })).ToHaveCountAsync(0);
        ShouldTake(3);
    }

    [SkippableFact]
    public async Task Q12_Give_me_all_of_that_as_a_spreadsheet_and_a_feed_of_its_changes_in_5_steps()
    {
        await StartAsync();
        await ChooseAsync(_page.GetByLabel("Company", new() { Exact = true }), "openai");
        await Expect(_page).ToHaveURLAsync(new Regex(@"\?company=openai$"));
        await Expect(_page.GetByRole(AriaRole.List, new() { Name = "Filters in force" })).ToContainTextAsync("OpenAI");
        var shown = await CountAsync();

        await _page.GetByText("Take these deals away").FocusAsync();
        await KeysAsync("Enter");
        await KeysAsync("Tab");
        await Expect(_page.GetByRole(AriaRole.Link, new() { Name = "CSV for Excel" })).ToBeFocusedAsync();
        var download = await _page.RunAndWaitForDownloadAsync(() => KeysAsync("Enter"));
        download.SuggestedFilename.Should().MatchRegex(@"^dealwatch-deals-\d{8}\.csv$");
        var rows = CsvReading.Rows((await File.ReadAllTextAsync(await download.PathAsync())).TrimStart('\uFEFF'));
        rows.Should().HaveCount(shown).And.HaveCountGreaterThan(10);
        var usd = Of("openai-aws-38bn").Sum(step => step.Usd!.Value).ToString(CultureInfo.InvariantCulture);
        rows.Should().Contain(row => row["customer"] == "OpenAI" && row["provider"].StartsWith("Amazon") && row["value_usd"] == usd);

        _steps++;
        var feed = await _page.GetByRole(AriaRole.Link, new() { Name = "Feed of changes" }).GetAttributeAsync("href");
        feed.Should().EndWith("?company=openai");
        using var client = new HttpClient { BaseAddress = app.Address };
        var entries = XDocument.Parse(await client.GetStringAsync(feed)).Root!.Elements(Atom + "entry").ToList();
        entries.Should().NotBeEmpty().And.OnlyContain(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value.StartsWith(app.At("/deals/")));
        ShouldTake(5);
    }

    private static IReadOnlyList<StarterFact> Of(string fact) => [.. StarterFact.All.Where(step => step.Fact == fact)];

    private static StarterFact Step(string name) => StarterFact.All.Single(step => step.Step == name);

    private static bool IsMain(StarterFact fact) => StarterBrief.All.Any(brief => brief.Deals.Zip(brief.Facts).Any(deal => deal.First.Primary && deal.Second.Step == fact.Step));

    /// <summary>What the press reports of a deal that was announced before.</summary>
    private static bool IsMerePrice(StarterFact fact) => fact.Status == "reported" && fact.Step != fact.Fact;

    private static string Billions(long usd) => $"${Bare(usd)} billion";

    private static string Bare(long usd) => (usd / 1e9).ToString("0.##", CultureInfo.InvariantCulture);

    private static bool Names(string text, string party) => text.Contains(party, StringComparison.OrdinalIgnoreCase);

    /// <summary>Each fact has an entry that names its first party and one that it deals with.</summary>
    private static async Task ShouldTellAsync(ILocator entries, IEnumerable<StarterFact> facts)
    {
        await Expect(entries.First).ToBeVisibleAsync();
        var texts = await entries.AllInnerTextsAsync();
        foreach (var fact in facts)
        {
            texts.Should().Contain(text => Names(text, fact.Parties[0]) && fact.Parties.Skip(1).Any(party => Names(text, party)), "{0} is one of them", fact.Step);
        }
    }

    private async Task StartAsync()
    {
        _page = await chromium.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        _watch = PageWatch.On(_page, app.Address);
        await _page.GotoAsync(app.At("/"));
    }

    private async Task AddAsync(string title, string day, string text)
    {
        await _page.GotoAsync(app.At("/articles/new"));
        await _page.GetByLabel(UploadLabels.Text).FillAsync(text);
        await _page.GetByLabel(UploadLabels.Title, new() { Exact = true }).FillAsync(title);
        await _page.GetByLabel(UploadLabels.Published).FillAsync(day);
        await UploadSteps.PreviewAsync(_page);
        await UploadSteps.SaveAsync(_page);
        await Expect(_page).ToHaveURLAsync(UploadSteps.ArticleAddress);
    }

    /// <summary>From anywhere to the answer: the key of the search box, the question, Enter.</summary>
    private async Task AskAsync(string question)
    {
        await KeysAsync("/");
        _steps++;
        await _page.Keyboard.TypeAsync(question);
        _steps++;
        await _page.Keyboard.PressAsync("Enter");
    }

    private async Task ClickAsync(ILocator target)
    {
        _steps++;
        await target.ClickAsync();
    }

    private async Task ChooseAsync(ILocator list, string value)
    {
        _steps++;
        await list.SelectOptionAsync(value);
    }

    /// <summary>A key by its name, or a shortcut of two letters; each key is a step.</summary>
    private async Task KeysAsync(string keys)
    {
        foreach (var key in keys is [_, _] ? keys.Select(letter => letter.ToString()) : [keys])
        {
            _steps++;
            await _page.Keyboard.PressAsync(key);
        }
    }

    private async Task<int> CountAsync() => int.Parse(
        Regex.Match(await _page.Locator(".totals").First.InnerTextAsync(), @"[\d,]+").Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private void ShouldTake(int most)
    {
        _steps.Should().BeLessThanOrEqualTo(most);
        _watch.ShouldBeClean();
    }
}
