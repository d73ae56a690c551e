namespace DealWatch.Web.Tests.Pages;

public sealed class TimelineTests(PagesApp app, UnsummedApp unsummed) : IClassFixture<PagesApp>, IClassFixture<UnsummedApp>
{
    [Fact]
    public async Task Groups_deals_by_month_newest_first_and_says_which_have_no_date()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/");

        page.Texts(".month h2").Should().Equal(
            "November 2025", "September 2025", "Without a date No source says when these were agreed or reported.");
        page.Texts(".month:last-child .deal-title").Should().Equal("Nvidia works with Broadcom");
    }

    [Fact]
    public async Task Shows_of_a_deal_who_gets_what_from_whom_for_how_much_how_long_and_who_says_so()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/?company=amazon");

        var deal = page.QuerySelectorAll(".deal").Should().ContainSingle().Subject;
        deal.Text(".deal-title").Should().Be("OpenAI gets compute from Amazon (AWS)");
        deal.Text("time").Should().StartWith("3 Nov");
        deal.Text(".amount").Should().Be("$38 billion");
        deal.QuerySelector(".amount data")!.GetAttribute("title").Should().Be("38,000,000,000 USD");
        deal.QuerySelector(".amount data")!.GetAttribute("value").Should().Be("38000000000");
        deal.Text(".as-written").Should().Be("“$38 billion”");
        deal.QuerySelector(".as-written a")!.GetAttribute("lang").Should().Be("en");
        deal.Texts(".facts dt").Should().Equal("Type", "Term", "Chips", "Cloud");
        deal.Texts(".facts dd").Should().Equal("Compute", "7 years", "Nvidia", "AWS");
        deal.Text(".status").Should().Be("Signed");
        deal.Text(".deal-source").Should().Be("Source: The Compute Ledger and 1 more source");
    }

    [Fact]
    public async Task Writes_values_for_people()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/");

        page.Texts(".amount").Should().BeEquivalentTo("$38 billion", "$8 billion", "up to $14.2 billion", "$30 billion a year", "about €6.5 billion");
    }

    [Fact]
    public async Task The_totals_line_leads_to_what_it_counts()
    {
        using var client = app.Browser();

        var totals = (await client.ReadAsync("/")).QuerySelector(".totals")!;
        var links = totals.QuerySelectorAll("a").ToList();
        var signed = await client.ReadAsync(links[3].Href());
        var companies = await client.ReadAsync(links[1].Href());

        links.Select(link => link.TextContent).Should().Equal("9 deals", "12 companies", "$67.55 billion", "4 signed deals");
        signed.QuerySelectorAll(".deal").Should().HaveCount(4);
        signed.Texts(".status").Should().OnlyContain(status => status == "Signed");
        companies.QuerySelectorAll("tbody tr").Should().HaveCount(12);
    }

    [Fact]
    public async Task The_companies_of_a_filtered_timeline_are_those_of_its_deals()
    {
        using var client = app.Browser();

        var totals = (await client.ReadAsync("/?company=openai&status=signed")).QuerySelector(".totals")!;
        var companies = await client.ReadAsync(totals.QuerySelectorAll("a")[1].Href());

        totals.QuerySelectorAll("a")[1].TextContent.Should().Be("2 companies");
        companies.Texts("tbody th").Should().Equal("Amazon", "OpenAI");
        companies.QuerySelectorAll("a.tag").Select(tag => tag.Href()).Should().Equal("/companies?status=signed", "/companies?company=openai");
        companies.Text("a.tag").Should().StartWith("Company OpenAI");
    }

    [Fact]
    public async Task Says_what_a_value_counts_for_in_sums_and_how_it_was_converted()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/?type=financing");
        var yearly = await client.ReadAsync("/?unsummed=true");

        page.Text(".whole").Should().Be("≈ $7.35 billion");
        page.QuerySelector(".whole")!.GetAttribute("title").Should().StartWith("7,348,900,000 USD, at 0.8845 EUR for 1 USD, the average of 2025 (Federal Reserve Board, G.5A).");
        yearly.Text(".amount").Should().Be("$30 billion a year");
        yearly.Text(".whole").Should().Be("In no sum: no term is stated");
        yearly.Text(".totals").Should().Be("1 deal between 2 companies");
    }

    [Fact]
    public async Task Counts_signed_values_apart_that_are_in_no_sum()
    {
        using var client = unsummed.Browser();

        var timeline = await client.ReadAsync("/");
        var apart = await client.ReadAsync(timeline.QuerySelectorAll(".totals a")[4].Href());

        timeline.Text(".totals").Should().EndWith("$1 million in 1 signed deal with a stated value; 1 more with a value that cannot be summed");
        apart.Texts(".whole").Should().Equal("In no sum: no term is stated");
    }

    [Theory]
    [InlineData("company=openai", 3)]
    [InlineData("type=financing", 1)]
    [InlineData("chipVendor=nvidia", 2)]
    [InlineData("provider=aws", 1)]
    [InlineData("status=talks", 1)]
    [InlineData("year=2025", 8)]
    [InlineData("from=2025-10", 6)]
    [InlineData("to=2025-09", 2)]
    [InlineData("from=2025-11-04&to=2025-11-04", 3)]
    [InlineData("from=2025&to=2025", 8)]
    [InlineData("from=2026&to=2025", 0)]
    [InlineData("minValue=14200000000", 2)]
    [InlineData("scope=background", 4)]
    [InlineData("unsummed=true", 1)]
    [InlineData("q=bloom", 1)]
    [InlineData("company=openai&status=signed", 1)]
    [InlineData("company=", 9)]
    public async Task Filters_live_in_the_address(string query, int expected)
    {
        using var client = app.Browser();

        var page = await client.ReadAsync($"/?{query}");

        page.QuerySelectorAll(".deal").Should().HaveCount(expected);
    }

    [Fact]
    public async Task The_form_shows_the_filters_in_force_and_tags_take_them_away()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/?company=openai&status=ended&minValue=5");

        page.QuerySelector("#filter-company option[selected]")!.GetAttribute("value").Should().Be("openai");
        page.QuerySelector("#filter-status option[selected]")!.TextContent.Should().StartWith("Ended");
        page.QuerySelector("#filter-value option[selected]")!.GetAttribute("value").Should().Be("5");
        page.QuerySelectorAll(".results a.tag").Select(tag => tag.Href()).Should().Equal(
            "/?status=ended&minValue=5", "/?company=openai&minValue=5", "/?company=openai&status=ended");
    }

    [Fact]
    public async Task Says_which_part_of_the_address_it_left_out()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/?year=soon&type=compute");

        page.Text(".notice").Should().Contain("Year=soon");
        page.QuerySelectorAll(".deal").Should().HaveCount(4);
    }

    [Fact]
    public async Task Says_what_to_do_when_nothing_fits()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/?year=1999");

        page.Text(".empty h2").Should().Be("No deal fits these filters");
        page.QuerySelector(".empty a")!.Href().Should().Be("/");
    }

    [Fact]
    public async Task Gives_the_list_alone_to_the_script_that_asks_for_it()
    {
        using var client = app.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/?company=openai") { Headers = { { "X-DealWatch-Part", "results" } } };

        using var response = await client.SendAsync(request);
        var part = await response.DocumentAsync();

        part.QuerySelectorAll(".deal").Should().HaveCount(3);
        part.QuerySelector("[data-summary]")!.GetAttribute("data-summary").Should().Be("3 deals between 4 companies.");
        part.QuerySelector("header").Should().BeNull();
        response.Headers.Vary.Should().Contain("X-DealWatch-Part");
    }

    [Fact]
    public async Task Shows_hostile_words_as_words()
    {
        using var client = app.Browser();

        var page = await client.ReadAsync("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

        page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])").Should().BeEmpty();
        page.QuerySelector("#filter-q")!.GetAttribute("value").Should().Be("\"><script>alert(1)</script>");
    }
}
