using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using DealWatch.Web.Tests.Pages;

namespace DealWatch.Web.Tests.Feeds;

public sealed class FeedTests(PagesApp app) : IClassFixture<PagesApp>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task New_deals_come_as_atom_with_quotes_and_sources()
    {
        using var client = app.Browser();

        var feed = XDocument.Parse(await client.GetStringAsync("/feeds/deals.atom?company=amazon")).Root!;

        feed.Element(Atom + "id")!.Value.Should().Be("http://localhost/feeds/deals.atom?company=amazon");
        feed.Elements(Atom + "link").Select(link => link.Attribute("href")!.Value).Should().Equal("http://localhost/feeds/deals.atom?company=amazon", "http://localhost/?company=amazon");
        var entry = feed.Elements(Atom + "entry").Should().ContainSingle().Subject;
        entry.Element(Atom + "title")!.Value.Should().Be("OpenAI gets compute from Amazon (AWS): $38 billion");
        entry.Element(Atom + "content")!.Value.Should().Contain("“$38 billion”").And.Contain("Term: 7 years").And.Contain("Source: OpenAI sceglie Amazon per sette anni, Corriere dei Conti");
        entry.Element(Atom + "updated")!.Value.Should().Be("2025-11-20T09:30:00Z");
        entry.Elements(Atom + "author").Should().HaveCount(2);
    }

    [Fact]
    public async Task The_json_feed_has_the_same_entries_in_the_same_order()
    {
        using var client = app.Browser();

        var atom = XDocument.Parse(await client.GetStringAsync("/feeds/deals.atom")).Root!;
        using var json = JsonDocument.Parse(await client.GetStringAsync("/feeds/deals.json"));

        json.RootElement.GetProperty("version").GetString().Should().Be("https://jsonfeed.org/version/1.1");
        var titles = json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString());
        titles.Should().HaveCount(9).And.Equal(atom.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value));
        json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Changes_tell_of_the_steps_of_a_deal_with_their_words()
    {
        using var client = app.Browser();

        using var json = JsonDocument.Parse(await client.GetStringAsync("/feeds/changes.json?company=amazon"));

        var items = json.RootElement.GetProperty("items").EnumerateArray().ToList();
        items.Select(item => item.GetProperty("title").GetString()).Should().BeEquivalentTo(
            "Signed: OpenAI gets compute from Amazon (AWS)", "Total stated: OpenAI gets compute from Amazon (AWS)");
        items.Should().OnlyContain(item => item.GetProperty("content_text").GetString()!.Contains("38"));
        items.Select(item => item.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("/feeds/deals.atom", "application/atom+xml")]
    [InlineData("/feeds/changes.atom", "application/atom+xml")]
    [InlineData("/feeds/deals/1/changes.atom", "application/atom+xml")]
    [InlineData("/feeds/deals.json", "application/feed+json")]
    [InlineData("/calendar/deals.ics", "text/calendar")]
    public async Task A_reader_who_has_it_already_gets_no_body(string path, string kind)
    {
        using var client = app.Browser();
        using var first = await client.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.SendAsync(again);

        first.StatusCode.Should().Be(HttpStatusCode.OK);
        first.Content.Headers.ContentType!.MediaType.Should().Be(kind);
        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task The_calendar_has_the_years_that_sources_state_and_says_what_it_counted()
    {
        using var client = app.Browser();

        var all = Unfold(await client.GetStringAsync("/calendar/deals.ics"));

        all.Should().StartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").And.EndWith("END:VCALENDAR\r\n");
        Event(all, "First year of the term: Microsoft").Should().Contain("DTSTART;VALUE=DATE:20260101").And.Contain("STATUS:CONFIRMED");
        Event(all, "Last year of the term: Meta").Should().Contain("DTSTART;VALUE=DATE:20311231");
        Event(all, "End of the term\\, counted: OpenAI").Should().Contain("DTSTART;VALUE=DATE:20321103").And.Contain("STATUS:TENTATIVE").And.Contain("No source states when the term starts or ends");
        all.Should().NotContain("Bloom Energy", "no term is known of it");
        all.Split("\r\n").Where(line => line.StartsWith("UID:")).Should().HaveCount(4).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Pages_name_their_feeds_for_programs_that_look_for_them()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/?company=amazon");

        page.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")).Should().Equal(
            "/feeds/deals.atom?company=amazon", "/feeds/deals.json?company=amazon", "/feeds/changes.atom?company=amazon", "/export/deals.json?company=amazon");
    }

    private static string Unfold(string text) => text.Replace("\r\n ", "");

    private static string Event(string calendar, string summary) =>
        calendar.Split("BEGIN:VEVENT").Single(part => part.Contains("SUMMARY:" + summary, StringComparison.Ordinal));
}
