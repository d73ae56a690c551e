using System.Net;
using AngleSharp.Dom;

namespace DealWatch.Web.Tests.Pages.Editing;

public sealed class EditPageTests : IAsyncLifetime
{
    private readonly EditedApp _app = new();
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.ReadAsync();
        _client = _app.CreateClient();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await ((IAsyncLifetime)_app).DisposeAsync();
    }

    [Fact]
    public async Task A_value_is_set_counted_in_the_totals_and_taken_back()
    {
        (await _client.ReadAsync("/")).Text(".totals").Should().Contain("$48 billion");

        var deal = await (await FormAsync(1)).With("Form.Amount", "40bn USD").With("Form.Note", "annual report").With("Form.By", "Ada").SendAsync(_client);
        deal.Text("[role=status]").Should().Contain("Saved: Set value");
        deal.Text(".figures").Should().Contain("$40 billion");
        deal.Text("#value").Should().Contain("Set by a person");
        (await _client.ReadAsync("/edits")).QuerySelector(".changes a[href='/deals/1']")!.Text().Should().Be("OpenAI – Amazon");
        deal.Text(".changes").Should().Contain("by Ada").And.Contain("Value: from $38 billion to $40 billion").And.Contain("“annual report”");
        (await _client.ReadAsync("/")).Text(".totals").Should().Contain("$50 billion");

        deal = await FilledForm.On(deal, "", ".changes form").SendAsync(_client);
        deal.Text(".figures").Should().Contain("$38 billion");
        deal.Text("[role=status]").Should().Contain("Taken back: Set value");
        deal.Text(".changes").Should().Contain("Taken back by Ada");
        deal.QuerySelectorAll(".changes form").Should().BeEmpty();
        (await _client.ReadAsync("/")).Text(".totals").Should().Contain("$48 billion");
    }

    [Fact]
    public async Task A_form_that_is_sent_as_it_came_changes_nothing()
    {
        var page = await (await FormAsync(1)).SendAsync(_client);

        page.Text("[role=alert]").Should().Contain("Nothing was changed");
        (await _client.ReadAsync("/edits")).Text("main").Should().Contain("Nothing was changed by hand yet");
    }

    [Fact]
    public async Task Every_field_can_be_set_at_once()
    {
        var deal = await (await FormAsync(3))
            .With("Form.Type", "power").With("Form.Status", "talks")
            .With("Form.Parties[0].Role", "investor").With("Form.Parties[1].Company", "").With("Form.Parties[2].Company", "aws").With("Form.Parties[2].Role", "investee")
            .With("Form.Amount", "3 billion EUR").With("Form.Qualifier", "at_least").With("Form.Period", "per_year")
            .With("Form.Term", "18 months").With("Form.StartYear", "2027").With("Form.EndYear", "2028")
            .With("Form.Chips[0].Quantity", "5,000").With("Form.Chips[0].Vendor", "AMD").With("Form.Chips[0].Model", "MI450")
            .With("Form.Cloud", "Azure").With("Form.Power", "1.2 GW").With("Form.Announced", "2025-10-01")
            .SendAsync(_client);

        deal.Text("h1").Should().Contain("Microsoft").And.Contain("Amazon (AWS)").And.NotContain("Oracle");
        foreach (var text in (string[])["over €3 billion a year", "18 months", "2027–2028", "In talks", "Power supply", "5,000 AMD MI450", "Azure", "1.2 GW", "1 October 2025"])
        {
            deal.Text("main").Should().Contain(text);
        }

        deal.Text(".changes").Should().Contain("from customer Microsoft, provider Oracle to investor Microsoft, recipient Amazon (AWS)");
        (await _client.ReadAsync("/?type=power")).QuerySelectorAll(".deal").Should().ContainSingle();
        (await FilledForm.On(deal, "", ".changes form").SendAsync(_client)).Text("h1").Should().Contain("Microsoft").And.Contain("Oracle");
    }

    [Fact]
    public async Task A_source_s_value_is_taken_by_choice_and_left_to_the_sources_again()
    {
        var page = await _client.ReadAsync("/deals/1/edit");
        var other = page.QuerySelectorAll("input[name='Form.Take[durationMonths]']").Select(radio => radio.GetAttribute("value")!).Single(value => int.TryParse(value, out _));
        var shown = page.QuerySelector("#durationMonths")!.GetAttribute("value");
        var label = page.Text($"label[for='take-durationMonths-{other}']");
        label.Should().BeOneOf("7 years", "8 years").And.NotBe(shown);

        var deal = await (await FormAsync(1)).With("Form.Take[durationMonths]", other).SendAsync(_client);
        deal.Text("#durationMonths").Should().Contain(label).And.Contain("Set by a person");

        deal = await (await FormAsync(1)).With("Form.Take[durationMonths]", "*").SendAsync(_client);
        deal.Text("#durationMonths").Should().Contain(shown).And.NotContain("Set by a person");
        deal.Text(".changes").Should().Contain($"from {label} to what the sources say").And.Contain("A newer change of this field holds");
    }

    [Fact]
    public async Task A_party_or_value_as_it_is_can_be_locked()
    {
        var deal = await (await FormAsync(3)).With("Form.Take[value]", "=").With("Form.Take[parties]", "=").SendAsync(_client);

        deal.Text("#value").Should().Contain("$10 billion").And.Contain("Set by a person");
        deal.Text("#parties").Should().Contain("Microsoft").And.Contain("Set by a person");
    }

    [Fact]
    public async Task What_cannot_be_taken_is_said_at_its_field_and_everything_typed_stays()
    {
        var page = await (await FormAsync(1))
            .With("Form.Amount", "40").With("Form.Term", "long").With("Form.StartYear", "2030").With("Form.EndYear", "2020").With("Form.Power", "5 horses")
            .With("Form.Parties[2].Company", "Amazn").With("Form.Announced", "yesterday").With("Form.Chips[0].Quantity", "many").With("Form.Note", new string('x', 501))
            .SendAsync(_client);

        page.Text("[role=alert]").Should().Contain("Nothing was saved yet. 8 fields need another look");
        foreach (var (field, words) in ((string, string)[])[("value", "currency is missing"), ("durationMonths", "length of time"), ("endYear", "comes before"), ("powerMw", "electric power"),
            ("parties", "Did you mean Amazon?"), ("announced", "yyyy"), ("chips", "“many”")])
        {
            page.Text($"#{field}-error").Should().Contain(field == "announced" ? "2025-11-03" : words);
        }

        page.Text("#note-error").Should().Contain("at most 500");
        page.QuerySelector("#value")!.GetAttribute("value").Should().Be("40");
        page.QuerySelector("#value")!.GetAttribute("aria-invalid").Should().Be("true");
        page.QuerySelector("#announced")!.GetAttribute("value").Should().Be("yesterday");
        (await _client.ReadAsync("/edits")).Text("main").Should().Contain("Nothing was changed by hand yet");
    }

    [Fact]
    public async Task A_name_that_is_not_known_is_added_only_when_that_is_wanted()
    {
        var refused = await (await FormAsync(3)).With("Form.Parties[2].Company", "Lumen Labs").SendAsync(_client);
        refused.Text("#parties-error").Should().Contain("No company here is called Lumen Labs");

        var deal = await (await FormAsync(3)).With("Form.Parties[2].Company", "Lumen Labs").With("Form.AddCompanies", "true").SendAsync(_client);
        deal.Text("h1").Should().Contain("Lumen Labs");
        (await _client.ReadAsync("/companies/lumen-labs")).QuerySelectorAll(".deal").Should().ContainSingle();

        var twice = await (await FormAsync(3)).With("Form.Parties[2].Company", "Lumen Labs").With("Form.Parties[3].Company", "lumen labs").SendAsync(_client);
        twice.Text("#parties-error").Should().Contain("stands here twice");
        var none = await (await FormAsync(3)).With("Form.Parties[0].Company", "").With("Form.Parties[1].Company", "").With("Form.Parties[2].Company", "").SendAsync(_client);
        none.Text("#parties-error").Should().Contain("at least one party");
    }

    [Fact]
    public async Task What_somebody_else_changed_in_the_meantime_is_not_overwritten_unseen()
    {
        var mine = (await FormAsync(1)).With("Form.Amount", "41bn USD");
        var untouched = (await FormAsync(1)).With("Form.Term", "9 years");
        await (await FormAsync(1)).With("Form.Amount", "40bn USD").SendAsync(_client);

        (await untouched.SendAsync(_client)).Text(".figures").Should().Contain("$40 billion", "a field that was not typed in is not sent back to what it was");
        var page = await mine.SendAsync(_client);
        page.Text("#value-error").Should().Contain("Meanwhile this has become: $40 billion");
        (await FilledForm.On(page, "/deals/1/edit", "form[data-edit]").SendAsync(_client)).Text(".figures").Should().Contain("$41 billion");
    }

    [Fact]
    public async Task The_name_is_asked_once_and_kept_by_the_browser()
    {
        await (await FormAsync(1)).With("Form.Term", "9 years").With("Form.By", "  Ada\tL. ").SendAsync(_client);

        (await _client.ReadAsync("/deals/3/edit")).QuerySelector("input[name='Form.By']")!.GetAttribute("value").Should().Be("Ada L.");
    }

    [Fact]
    public async Task An_article_is_split_out_and_comes_back()
    {
        var page = await _client.ReadAsync("/deals/1/edit/reports");
        var report = page.QuerySelectorAll("input[type=checkbox]").Select(box => box.GetAttribute("value")!).ToList();
        report.Should().HaveCount(2);

        var deal = await Reports(page, 1).With("Form.Chosen", report[0]).With("Form.Note", "another order").SendAsync(_client, "Split");
        (await _client.ReadAsync("/")).QuerySelectorAll(".deal").Should().HaveCount(3);
        deal.Text(".changes").Should().Contain("Split a deal").And.Contain("Taken out: Told in eight").And.Contain("Left in the deal: Told in seven").And.Contain("another order");

        await FilledForm.On(deal, "", ".changes form").SendAsync(_client);
        (await _client.ReadAsync("/")).QuerySelectorAll(".deal").Should().HaveCount(2);
    }

    [Fact]
    public async Task What_cannot_be_split_is_said()
    {
        var page = await _client.ReadAsync("/deals/1/edit/reports");
        var all = page.QuerySelectorAll("input[type=checkbox]").Select(box => box.GetAttribute("value")!).ToArray();

        (await Reports(page, 1).SendAsync(_client, "Split")).Text("[role=alert]").Should().Contain("Choose at least one");
        (await Reports(page, 1).With("Form.Chosen", all).SendAsync(_client, "Split")).Text("[role=alert]").Should().Contain("has to stay");
        (await Reports(page, 1).With("Form.Chosen", "4711").SendAsync(_client, "Split")).Text("[role=alert]").Should().Contain("Choose at least one");
        (await Reports(page, 1).With("Form.Chosen", all[0]).With("Form.Note", new string('x', 501)).SendAsync(_client, "NoDeal")).Text("[role=alert]").Should().Contain("note is too long");
        (await _client.ReadAsync("/deals/3/edit/reports")).QuerySelectorAll("button[formaction*=Split]").Should().BeEmpty("one article cannot be parted");
    }

    [Fact]
    public async Task A_record_that_tells_of_no_deal_is_shown_with_its_article_and_nowhere_else()
    {
        var page = await _client.ReadAsync("/deals/3/edit/reports");
        var only = page.QuerySelector("input[type=checkbox]")!.GetAttribute("value")!;

        var changes = await Reports(page, 3).With("Form.Chosen", only).SendAsync(_client, "NoDeal");
        changes.Text("[role=status]").Should().Contain("Marked as no deal");
        (await _client.ReadAsync("/")).Text("main").Should().NotContain("Oracle");
        (await _client.ReadAsync("/companies/oracle")).QuerySelectorAll(".deal").Should().BeEmpty();
        var article = await _client.ReadAsync("/deals/3");
        article.Text("h1").Should().Be("Told in other", "the deal's old address leads to its article");
        article.Text("main").Should().Contain("Counted nowhere").And.Contain("tells of no deal");
        article.QuerySelectorAll("mark").Should().BeEmpty();

        await FilledForm.On(article, "", ".record form").SendAsync(_client);
        (await _client.ReadAsync("/deals/3/microsoft-oracle")).Text("h1").Should().Contain("Oracle");
    }

    [Fact]
    public async Task Two_deals_are_joined_by_words_or_number_and_parted_again()
    {
        var search = await _client.ReadAsync("/deals/1/edit/merge?q=oracle");
        search.QuerySelectorAll("input[type=radio]").Should().ContainSingle().Which.GetAttribute("value").Should().Be("3");
        (await _client.ReadAsync("/deals/1/edit/merge?q=%233")).QuerySelectorAll("input[type=radio]").Should().ContainSingle();
        (await _client.ReadAsync("/deals/1/edit/merge?q=http://localhost/deals/3/x")).QuerySelectorAll("input[type=radio]").Should().ContainSingle();
        (await _client.ReadAsync("/deals/1/edit/merge?q=1")).Text("main").Should().Contain("Nothing fits", "a deal is not joined with itself");
        (await _client.ReadAsync("/deals/1/edit/merge")).Text("main").Should().Contain("No other deal has a party in common");
        (await Merge(search).SendAsync(_client)).Text("[role=alert]").Should().Contain("Choose the other deal");
        (await Merge(search).With("Form.Other", "4711").SendAsync(_client)).Text("[role=alert]").Should().Contain("not there any more");

        var deal = await Merge(search).With("Form.Other", "3").SendAsync(_client);
        deal.QuerySelectorAll("#sources ~ ol > li").Should().HaveCount(3);
        deal.Text(".changes").Should().Contain("Joined two deals").And.Contain("Told in other");
        (await _client.ReadAsync("/deals/3/edit")).Text(".kicker").Should().Be("Deal 1", "its number leads to the joined deal");

        await FilledForm.On(deal, "", ".changes form").SendAsync(_client);
        (await _client.ReadAsync("/")).QuerySelectorAll(".deal").Should().HaveCount(2);
    }

    [Fact]
    public async Task What_is_not_there_or_no_form_of_ours_is_refused()
    {
        using var browser = _app.Browser();
        foreach (var path in (string[])["/deals/4711/edit", "/deals/4711/edit/reports", "/deals/4711/edit/merge"])
        {
            (await browser.ReadAsync(path, HttpStatusCode.NotFound)).Text("h1").Should().NotBeEmpty();
        }

        var form = await FormAsync(1);
        (await form.With("Form.AddCompanies", "perhaps").PostAsync(browser)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await (await FormAsync(1)).With("__RequestVerificationToken", "none").PostAsync(_client)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var odd = await (await FormAsync(1)).With("Form.Type", "lease").With("Form.Status", "dreamt").With("Form.Parties[0].Role", "friend").SendAsync(_client);
        odd.Text("#type-error").Should().Contain("Choose one of the types");
        odd.Text("#status-error").Should().Contain("Choose one of the statuses");
        odd.Text("#parties-error").Should().Contain("Choose the role of OpenAI");
    }

    private async Task<FilledForm> FormAsync(int deal) => FilledForm.On(await _client.ReadAsync($"/deals/{deal}/edit"), $"/deals/{deal}/edit", "form[data-edit]");

    private static FilledForm Reports(IDocument page, int deal) => FilledForm.On(page, $"/deals/{deal}/edit/reports", "main form[method=post]");

    private static FilledForm Merge(IDocument page) => FilledForm.On(page, "", "main form[method=post]");
}
