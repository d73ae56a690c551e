using System.Net;
using System.Xml.Linq;

namespace DealWatch.Web.Tests.Pages;

public sealed class TimelinePictureTests(FixedDayApp app) : IClassFixture<FixedDayApp>
{
    [Fact]
    public async Task Everything_in_the_picture_is_in_the_list_and_leads_to_its_deal()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/");

        var listed = page.QuerySelectorAll(".deal-title a").Select(link => link.Href()).ToList();
        foreach (var picture in page.QuerySelectorAll("[data-timeline] svg.flow-picture"))
        {
            var marks = picture.QuerySelectorAll("a.time-mark").Select(link => link.Href()).ToList();
            marks.Should().OnlyHaveUniqueItems().And.BeSubsetOf(listed);
            (marks.Count + picture.QuerySelectorAll("a.time-cluster text").Sum(count => int.Parse(count.TextContent))).Should().Be(8);
        }

        page.Text("[data-timeline] figcaption p").Should().EndWith("1 deal without a date stands in the list alone.");
    }

    [Fact]
    public async Task A_mark_says_who_what_and_when()
    {
        using var client = app.Browser();

        var mark = (await client.ReadAsync("/?company=amazon")).QuerySelector(".flow-wide a.time-mark")!;

        mark.QuerySelector("title")!.TextContent.Should().Be("OpenAI gets compute from Amazon (AWS)\n$38 billion, signed, 3 November 2025\nTerm: November 2025 to November 2032, counted from what is stated");
        mark.Text("text").Should().Be("C");
    }

    [Theory]
    [InlineData("/", "OpenAI")]
    [InlineData("/?lanes=provider", "Amazon")]
    [InlineData("/?lanes=type", "Compute")]
    public async Task The_name_of_a_lane_leads_to_its_deals(string path, string lane)
    {
        using var client = app.Browser();
        var names = (await client.ReadAsync(path)).QuerySelectorAll(".flow-wide a.time-label").Where(link => link.Text("title").StartsWith(lane + ":")).ToList();

        var page = await client.ReadAsync(names.Should().ContainSingle().Subject.Href());

        page.Texts("a.tag").Should().ContainSingle(tag => tag.Contains(lane));
        page.QuerySelectorAll(".deal").Should().HaveCountLessThan(9).And.NotBeEmpty();
        page.Text(".time-choice [aria-current]").Should().Be(path.Contains("provider") ? "provider" : path.Contains("type") ? "type" : "buyer");
    }

    [Fact]
    public async Task Months_and_years_lead_to_the_deals_of_that_time_and_back()
    {
        using var client = app.Browser();
        var labels = (await client.ReadAsync("/?year=2025")).QuerySelectorAll(".flow-wide a.time-label").ToList();

        var september = await client.ReadAsync(labels.Single(label => label.Text("text") == "Sep").Href());

        september.Texts(".month h2").Should().Equal("September 2025");
        september.Texts("a.tag").Should().ContainSingle().Which.Should().StartWith("In September 2025");
        september.QuerySelector("#filter-from")!.GetAttribute("value").Should().Be("2025-09-01");
        september.QuerySelector("#filter-to")!.GetAttribute("value").Should().Be("2025-09-30");
        september.QuerySelectorAll(".time-choice a")[^1].Href().Should().Be("/");
        labels.Single(label => label.Text("text") == "2025").Href().Should().Be("/?from=2025&to=2025");
    }

    [Fact]
    public async Task A_grouping_is_kept_by_the_form_and_an_unknown_one_is_named()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/?lanes=type&status=signed");
        var unknown = await client.ReadAsync("/?lanes=colour&from=soon");

        page.QuerySelector("form[data-filters] input[name=lanes]")!.GetAttribute("value").Should().Be("type");
        unknown.Text(".notice").Should().Contain("lanes=colour").And.Contain("From=soon");
        unknown.QuerySelectorAll(".deal").Should().HaveCount(9);
    }

    [Fact]
    public async Task The_picture_can_be_taken_away_with_what_it_shows_written_on_it()
    {
        using var client = app.Browser();
        var path = (await client.ReadAsync("/?company=openai&from=2025-11&lanes=type")).QuerySelector("[data-picture-svg]")!.Href();

        using var response = await client.GetAsync(path);
        var texts = XDocument.Parse(await response.Content.ReadAsStringAsync()).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value).ToList();

        response.Content.Headers.ContentType!.MediaType.Should().Be("image/svg+xml");
        response.Content.Headers.ContentDisposition!.FileName.Should().Be("dealwatch-timeline-20270105.svg");
        texts.Should().Contain(["AI compute deals over time, by type", "Company: OpenAI; From: November 2025"]);
        texts.Should().Contain("5 January 2027. Source: DealWatch, http://localhost/?company=openai&from=2025-11&lanes=type");
    }

    [Fact]
    public async Task There_is_no_picture_of_nothing()
    {
        using var client = app.Browser();

        (await client.ReadAsync("/?year=1999")).QuerySelector("[data-timeline]").Should().BeNull();
        (await client.GetAsync("/timeline/picture.svg?year=1999")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
