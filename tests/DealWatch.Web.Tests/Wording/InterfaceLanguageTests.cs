using System.Net;
using System.Text.RegularExpressions;
using DealWatch.Web.Tests.Pages;

namespace DealWatch.Web.Tests.Wording;

/// <summary>Which language a page speaks, and that nothing else changes with it.</summary>
public sealed class InterfaceLanguageTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Theory]
    [InlineData("/", "h1", "Accordi sul calcolo per l'IA")]
    [InlineData("/deals/1/openai-amazon", "h1", "OpenAI acquista capacità di calcolo da Amazon (AWS)")]
    [InlineData("/deals/1/openai-amazon", ".figures dd", "38 miliardi di dollari")]
    [InlineData("/companies/openai", "#flows", "Denaro e calcolo")]
    [InlineData("/companies", "th", "Società")]
    [InlineData("/articles/new", "h1", "Aggiungi un articolo")]
    [InlineData("/search?q=zzzz", "h2", "Nessun risultato")]
    [InlineData("/flows", "h1", "Flussi di denaro")]
    [InlineData("/commitments", "h1", "Denaro impegnato per acquirente e anno")]
    [InlineData("/embed/commitments?by=provider", "h1", "Denaro impegnato per fornitore e anno")]
    [InlineData("/compare?company=openai&company=amazon", "h1", "OpenAI e Amazon a confronto")]
    [InlineData("/companies/oracle", "#power", "Potenza nei suoi accordi")]
    [InlineData("/deals/1/openai-amazon", "#life", "La sua storia in breve")]
    [InlineData("/", "#picture", "L'immagine")]
    [InlineData("/?from=2025-11&to=2025-11", ".tag", "Periodo novembre 2025 ×, togli questo filtro")]
    [InlineData("/?q=valore:molto", "[data-problems] li", "valore:molto, al carattere 1: «molto» non è una somma in dollari USA; scrivi valore>10mld, valore<=500mln o valore:1mld..5mld.")]
    [InlineData("/help", "h1", "Tasti e domande")]
    [InlineData("/review", "h1", "Revisione")]
    [InlineData("/edits", "h1", "Modifiche delle persone")]
    [InlineData("/quality", "h1", "Qualità dell'archivio")]
    [InlineData("/reextract", "h1", "Rileggi gli articoli salvati")]
    [InlineData("/learning", "h1", "Impara dalle correzioni")]
    [InlineData("/api", "h1", "Per programmi e agenti")]
    [InlineData("/embed/deals/1", ".status", "Firmato")]
    public async Task A_page_is_italian_where_the_browser_asks_for_it(string path, string selector, string expected)
    {
        using var client = app.Browser();
        client.DefaultRequestHeaders.Add("Accept-Language", "it-CH,it;q=0.9,en;q=0.8");

        var page = await client.ReadAsync(path);

        page.DocumentElement.GetAttribute("lang").Should().Be("it-IT");
        page.Text(selector).Should().Be(expected);
    }

    [Theory]
    [InlineData(null, "en-GB")]
    [InlineData("de, fr;q=0.8", "en-GB")]
    [InlineData("en, it;q=0.9", "en-GB")]
    [InlineData("de, it;q=0.5", "it-IT")]
    [InlineData("it;q=0, en", "en-GB")]
    [InlineData("it", "it-IT")]
    public async Task The_language_that_is_asked_for_first_and_known_is_spoken(string? asked, string expected)
    {
        using var client = app.Browser();
        if (asked is not null)
        {
            client.DefaultRequestHeaders.Add("Accept-Language", asked);
        }

        using var response = await client.GetAsync("/companies");

        (await response.DocumentAsync()).DocumentElement.GetAttribute("lang").Should().Be(expected);
        response.Content.Headers.ContentLanguage.Should().Equal(expected);
        response.Headers.Vary.Should().Contain(["Accept-Language", "Cookie"]);
    }

    [Fact]
    public async Task A_choice_at_the_foot_of_a_page_comes_back_to_it_and_stays()
    {
        using var client = app.Browser();
        var english = await client.ReadAsync("/companies?year=2025");
        var choice = english.QuerySelector("footer a[hreflang='it-IT']")!;

        using var answer = await client.GetAsync(choice.Href());

        choice.TextContent.Should().Be("Italiano");
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.Should().Be("/companies?year=2025");
        (await client.ReadAsync("/companies?year=2025")).Text("h1").Should().Be("Società");
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        (await client.ReadAsync("/articles/new")).Text("h1").Should().Be("Aggiungi un articolo");
        using var back = await client.GetAsync((await client.ReadAsync("/")).QuerySelector("footer a[hreflang='en-GB']")!.Href());
        (await client.ReadAsync("/companies")).Text("h1").Should().Be("Companies");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task A_choice_never_leads_to_another_site(string back)
    {
        using var client = app.Browser();

        using var answer = await client.GetAsync("/language?to=it&back=" + Uri.EscapeDataString(back));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.Should().Be("/");
    }

    [Fact]
    public async Task A_language_that_is_not_spoken_changes_nothing()
    {
        using var client = app.Browser();

        using var answer = await client.GetAsync("/language?to=xx&back=/companies");

        answer.Headers.Location!.OriginalString.Should().Be("/companies");
        answer.Headers.Contains("Set-Cookie").Should().BeFalse();
    }

    [Theory]
    [InlineData("/export/deals.csv?evidence=true")]
    [InlineData("/export/deals.json?evidence=true")]
    [InlineData("/export/deals.jsonl")]
    [InlineData("/feeds/deals.json")]
    [InlineData("/feeds/deals/1/changes.atom")]
    [InlineData("/calendar/deals.ics")]
    [InlineData("/flows.csv")]
    [InlineData("/flows.graphml")]
    [InlineData("/api/v1/deals/1")]
    [InlineData("/api/v1/totals")]
    [InlineData("/api/v1/claims")]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/commitments.csv")]
    [InlineData("/api/v1/commitments")]
    [InlineData("/api/v1/deals?q=value:much")]
    public async Task What_programs_read_does_not_change_with_the_language(string path)
    {
        using var english = app.Browser();
        using var italian = app.Browser();
        italian.DefaultRequestHeaders.Add("Accept-Language", "it");
        italian.DefaultRequestHeaders.Add("Cookie", "dealwatch-language=it");

        var expected = await (await english.GetAsync(path)).Content.ReadAsStringAsync();
        var actual = await (await italian.GetAsync(path)).Content.ReadAsStringAsync();

        Timeless(actual).Should().Be(Timeless(expected));
        expected.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Numbers_and_days_in_addresses_are_read_the_same_in_each_language()
    {
        using var client = app.Browser();
        client.DefaultRequestHeaders.Add("Accept-Language", "it");

        var page = await client.ReadAsync("/?minValue=10000000000&year=2025");
        var wrong = await client.ReadAsync("/?minValue=10.000.000.000");

        page.QuerySelector("#filter-value option[selected]")!.GetAttribute("value").Should().Be("10000000000");
        page.Texts("#filter-value option").Should().Contain("10 miliardi di dollari o più");
        wrong.Text(".notice.bad").Should().StartWith("Una parte dell'indirizzo non è stata capita");
    }

    [Fact]
    public async Task An_error_is_told_in_the_language_of_the_reader()
    {
        using var client = app.Browser();
        client.DefaultRequestHeaders.Add("Accept-Language", "it");

        (await client.ReadAsync("/nothing/here", HttpStatusCode.NotFound)).Text("h1").Should().Be("A questo indirizzo non c'è nulla");
    }

    [Fact]
    public async Task The_help_offers_the_names_of_the_language_and_the_search_box_takes_them()
    {
        using var client = app.Browser();
        client.DefaultRequestHeaders.Add("Accept-Language", "it");

        var help = await client.ReadAsync("/help");
        using var answer = await client.GetAsync("/search?q=" + Uri.EscapeDataString("fornitore:amazon valore>10mld stato:firmato"));

        help.Texts("tbody th").Should().Contain(["fornitore", "cliente", "valore"]);
        answer.Headers.Location!.OriginalString.Should().Be("/?seller=amazon&status=signed&aboveValue=10000000000");
    }

    [Fact]
    public async Task What_is_offered_while_typing_is_told_in_the_language_of_the_reader()
    {
        using var client = app.Browser();
        client.DefaultRequestHeaders.Add("Accept-Language", "it");

        (await client.GetStringAsync("/companies/suggest?q=forn")).Should().Contain("fornitore:CoreWeave").And.Contain("Chi fornisce");
    }

    [Fact]
    public async Task Quotes_stay_in_their_own_language()
    {
        using var client = app.Browser();
        client.DefaultRequestHeaders.Add("Accept-Language", "it");

        var quotes = (await client.ReadAsync("/deals/1/openai-amazon")).QuerySelectorAll("a.quote[lang='en']");

        quotes.Select(quote => quote.TextContent).Should().Contain("“$38 billion”");
    }

    /// <summary>The moment at which a file was written stands in some of them.</summary>
    private static string Timeless(string text) =>
        Regex.Replace(text, @"\d{8}T\d{6}Z|\d{4}-\d\d-\d\dT[\d:.]+Z?|""traceId"":""[^""]*""", "");
}
