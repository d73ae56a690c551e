using System.Net;
using AngleSharp.Dom;
using DealWatch.Web.Tests.Reviewing;

namespace DealWatch.Web.Tests.Pages;

public sealed class ReviewTests : IAsyncLifetime
{
    private const string Link = "Are these the same deal?", Conflict = "Term: which one is right?", Unsure = "Value: is “$12 billion” right?", Doubtful = "Is this a deal?",
        Missed = "Was a deal missed here?", Name = "What is “Google Ventures Lab”?";

    private readonly ReviewApp _app = new();
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.ReadAsync(ReviewArticles.All);
        _client = _app.CreateClient();
    }

    public async Task DisposeAsync() => await ((IAsyncLifetime)_app).DisposeAsync();

    [Fact]
    public async Task Every_question_stands_with_its_words_and_a_key_on_each_answer()
    {
        var page = await _client.ReadAsync("/review");

        page.Texts("[data-item] h2").Should().Equal(Link, Unsure, Missed, Conflict, Doubtful, Name);
        page.Text(".review-progress").Should().Be("0 of 6 questions answered");
        page.Texts(".review-kinds a").Should().ContainInOrder(
            "All 6 open, 0 answered", "Same deal? 1 open, 0 answered", "Sources differ 1 open, 0 answered", "Read with doubt 2 open, 0 answered", "New names 1 open, 0 answered", "No deal found 1 open, 0 answered");
        Keys(page, Link).Should().Equal("s", "d");
        Keys(page, Unsure).Should().Equal("y", "n", "x");
        Keys(page, Missed).Should().Equal("n", "m");
        Keys(page, Conflict).Should().Equal("1", "2", "n", "x");
        Keys(page, Name).Should().Equal("m", "n", "1");
        Item(page, Name).Texts("mark").Should().Equal("Google Ventures Lab");
        Keys(page, Doubtful).Should().Equal("y", "x");
        Item(page, Unsure).QuerySelector("mark")!.TextContent.Should().Be("$12 billion");
        Item(page, Unsure).Text(".review-quote a").Should().Be(ReviewArticles.Unsure);
        Item(page, Conflict).Texts("mark").Should().BeEquivalentTo("five years", "seven years");
        Item(page, Missed).Texts("mark").Should().Equal("$620 billion");
        Item(page, Link).QuerySelectorAll(".review-side").Should().HaveCount(2);
    }

    [Fact]
    public async Task Every_quote_leads_to_its_place()
    {
        var page = await _client.ReadAsync("/review");

        foreach (var path in page.QuerySelectorAll(".review-quote a.quote").Select(quote => quote.Href()))
        {
            var article = await _client.ReadAsync(path);
            article.QuerySelector(path[path.IndexOf('#', StringComparison.Ordinal)..]).Should().NotBeNull("{0} is linked", path);
        }
    }

    [Theory]
    [InlineData(Link, "same", "true", "Same deal")]
    [InlineData(Link, "same", "false", "Different deals")]
    [InlineData(Conflict, "value", "84", "Term is 7 years")]
    [InlineData(Conflict, "answer", "none", "Term is not stated")]
    [InlineData(Conflict, "answer", "nodeal", "No deal")]
    [InlineData(Unsure, "value", "12000000000 USD exact total", "Value is $12 billion")]
    [InlineData(Unsure, "answer", "none", "Value is not stated")]
    [InlineData(Doubtful, "value", "yes", "A deal")]
    [InlineData(Doubtful, "answer", "nodeal", "No deal")]
    [InlineData(Name, "answer", "company", "A company")]
    [InlineData(Name, "answer", "none", "Not a company")]
    [InlineData(Name, "alias", "GOOGLE", "A name of Google")]
    [InlineData(Missed, "missed", "false", "Right, no deal")]
    [InlineData(Missed, "missed", "true", "A deal was missed")]
    public async Task An_answer_closes_its_question_and_taking_it_back_opens_it_again(string question, string name, string value, string said)
    {
        var before = await _client.ReadAsync("/review");
        var timeline = await TimelineAsync();
        value = value == "GOOGLE" ? Item(before, Name).QuerySelector("[name=alias]")!.GetAttribute("value")! : value;

        var page = await SubmitAsync(before, question, (name, value), ("note", "seen in the filing"));
        page.Texts("[data-item] h2").Should().NotContain(question);
        page.Text("[role=status]").Should().StartWith($"Answered: {said},");
        page.Text(".review-answers li").Should().StartWith(said).And.Contain("“seen in the filing”");
        page.Text(".review-kinds a").Should().EndWith("1 answered");

        page = await SubmitAsync(page, page.QuerySelector(".review-answers form")!);
        page.Text("[role=status]").Should().Be("Taken back. The question is open again, and all is as it was.");
        page.Texts("[data-item] h2").Should().Equal(before.Texts("[data-item] h2"));
        page.Text(".review-progress").Should().Be("0 of 6 questions answered");
        (await TimelineAsync()).Should().Equal(timeline);
    }

    [Fact]
    public async Task A_typed_value_is_read_as_the_extractor_reads_it()
    {
        var page = await _client.ReadAsync("/review?kind=unsure");

        page = await SubmitAsync(page, Item(page, Unsure).QuerySelector(".review-typed")!, ("typed", "$10 billion"), ("answer", "typed"));

        page.Text("[role=status]").Should().StartWith("Answered: Value is $10 billion,");
        (await _client.ReadAsync("/")).Texts(".amount").Should().Contain("$10 billion");
    }

    [Theory]
    [InlineData("a lot", "This is not understood as an amount of money.")]
    [InlineData("", "Type a value first")]
    public async Task A_typed_value_that_is_none_is_kept_for_the_person_to_mend(string typed, string complaint)
    {
        var page = await _client.ReadAsync("/review");

        page = await SubmitAsync(page, HttpStatusCode.BadRequest, Item(page, Unsure).QuerySelector(".review-typed")!, ("typed", typed), ("answer", "typed"));

        page.Text("[role=alert]").Should().StartWith(complaint).And.EndWith("Nothing was changed.");
        page.QuerySelector("[aria-invalid=true]")!.GetAttribute("value").Should().Be(typed);
        page.Texts("[data-item] h2").Should().HaveCount(6);
    }

    [Theory]
    [InlineData("google", HttpStatusCode.OK, "Answered: A name of Google, Google Ventures Lab")]
    [InlineData("Googel", HttpStatusCode.BadRequest, "There is no company named “Googel”. Did you mean Google? Nothing was changed.")]
    [InlineData("", HttpStatusCode.BadRequest, "Type the name of the company that it means. Nothing was changed.")]
    public async Task A_name_is_given_to_a_company_that_is_typed(string typed, HttpStatusCode status, string said)
    {
        var page = await _client.ReadAsync("/review?kind=name");

        page = await SubmitAsync(page, status, Item(page, Name).QuerySelector(".review-typed")!, ("typed", typed), ("answer", "alias"));

        page.Text("[role=status], [role=alert]").Should().StartWith(said);
    }

    [Theory]
    [InlineData(Link, "same", "true")]
    [InlineData(Conflict, "value", "84")]
    [InlineData(Unsure, "value", "12000000000 USD exact total")]
    [InlineData(Missed, "missed", "false")]
    [InlineData(Name, "answer", "company")]
    public async Task A_question_answered_twice_takes_the_first_answer(string question, string name, string value)
    {
        var page = await _client.ReadAsync("/review");
        await SubmitAsync(page, question, (name, value));

        var again = await SubmitAsync(page, HttpStatusCode.Conflict, Form(page, question), (name, value));

        again.Text("[role=alert]").Should().Contain("This question is not open").And.Contain("Nothing was changed");
        again.QuerySelectorAll(".review-answers li").Should().ContainSingle();
    }

    [Fact]
    public async Task What_was_read_after_the_page_was_made_is_shown_before_an_answer_is_taken()
    {
        var page = await _client.ReadAsync("/review");
        const string text = "Lock Daily: OpenAI will pay Amazon $38 billion for computing power over nine years.";
        ReviewArticles.Also(text, () => ReviewArticles.Cloud(text, "nine years", 108));
        await _app.ReadAsync(text);

        page = await SubmitAsync(page, HttpStatusCode.Conflict, Form(page, Conflict), ("value", "84"));

        page.Text("[role=alert]").Should().StartWith("Something new was read");
        Item(page, Conflict).Texts("mark").Should().Contain("nine years");
    }

    [Fact]
    public async Task An_answer_taken_back_twice_is_taken_back_once()
    {
        var page = await SubmitAsync(await _client.ReadAsync("/review"), Link, ("same", "true"));
        var form = page.QuerySelector(".review-answers form")!;
        await SubmitAsync(page, form);

        (await SubmitAsync(page, HttpStatusCode.Conflict, form)).Text("[role=alert]").Should().Contain("was taken back already");
    }

    [Theory]
    [InlineData(Link, HttpStatusCode.Conflict, "a", "4711")]
    [InlineData(Link, HttpStatusCode.BadRequest, "a", "first")]
    [InlineData(Link, HttpStatusCode.BadRequest, "same", "maybe")]
    [InlineData(Link, HttpStatusCode.BadRequest, "kind", "rumours")]
    [InlineData(Conflict, HttpStatusCode.Conflict, "deal", "4711")]
    [InlineData(Conflict, HttpStatusCode.BadRequest, "deal", "99999999999")]
    [InlineData(Conflict, HttpStatusCode.BadRequest, "field", "parties")]
    [InlineData(Conflict, HttpStatusCode.Conflict, "field", "endYear")]
    [InlineData(Conflict, HttpStatusCode.Conflict, "stamp", "0000")]
    [InlineData(Conflict, HttpStatusCode.BadRequest, "value", "seven years")]
    [InlineData(Name, HttpStatusCode.Conflict, "company", "4711")]
    [InlineData(Name, HttpStatusCode.BadRequest, "companyKind", "bakery")]
    [InlineData(Name, HttpStatusCode.BadRequest, "answer", "perhaps")]
    [InlineData(Missed, HttpStatusCode.Conflict, "article", "1")]
    [InlineData(Missed, HttpStatusCode.BadRequest, "missed", "")]
    public async Task A_bad_answer_gets_a_clear_word_and_changes_nothing(string question, HttpStatusCode status, string name, string value)
    {
        var page = await _client.ReadAsync("/review");
        (string, string) answer = question switch { Link => ("same", "true"), Conflict => ("value", "84"), Name => ("answer", "company"), _ => ("missed", "true") };

        var refused = await SubmitAsync(page, status, Form(page, question), answer, (name, value));

        refused.Text("[role=alert]").Should().Contain("othing was changed");
        (await _client.ReadAsync("/review")).Text(".review-progress").Should().Be("0 of 6 questions answered");
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_refused()
    {
        var page = await _client.ReadAsync("/review");

        (await SubmitAsync(page, HttpStatusCode.BadRequest, Form(page, Link), ("same", "true"), ("note", new string('n', 501)))).Text("[role=alert]").Should().Contain("500 characters");
    }

    [Fact]
    public async Task A_kind_shows_its_own_questions_and_keeps_the_place()
    {
        using var browser = _app.Browser();
        var page = await browser.ReadAsync("/review?kind=unsure");
        page.Texts("[data-item] h2").Should().Equal(Unsure, Doubtful);
        page.Text(".review-progress").Should().Be("0 of 2 questions answered");

        using var answered = await PostAsync(browser, page, Form(page, Doubtful), ("value", "yes"));

        answered.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answered.Headers.Location!.ToString().Should().Be("/review?kind=unsure&news=answered#q2");
    }

    [Theory]
    [InlineData("/review?kind=rumours", "kind=rumours")]
    [InlineData("/review?after=nowhere", "after=nowhere")]
    public async Task An_address_that_is_not_understood_shows_all_and_says_so(string address, string what)
    {
        var page = await _client.ReadAsync(address);

        page.Text("[role=alert]").Should().Contain(what);
        page.QuerySelectorAll("[data-item]").Should().HaveCount(6);
    }

    [Fact]
    public async Task What_is_behind_the_last_question_leads_back()
    {
        var page = await _client.ReadAsync("/review?kind=article&after=0.article.99.0.");

        page.Text(".empty").Should().Contain("No more questions here");
        page.QuerySelector(".empty a")!.Href().Should().Be("/review?kind=article");
    }

    [Fact]
    public async Task Every_answer_stands_in_the_history_of_changes_under_the_name_that_the_person_gave()
    {
        _client.DefaultRequestHeaders.Add("Cookie", "dealwatch-name=Ada");
        var page = await SubmitAsync(await _client.ReadAsync("/review"), Missed, ("missed", "true"));
        await SubmitAsync(page, Conflict, ("value", "84"));

        var changes = await _client.ReadAsync("/edits");

        changes.Texts(".changes li p:first-child").Should().SatisfyRespectively(
            set => set.Should().StartWith("Set term by Ada"), said => said.Should().StartWith("Marked: a deal was missed by Ada"));
    }

    private static IElement Item(IDocument page, string question) => page.QuerySelectorAll("[data-item]").Single(item => item.Text("h2") == question);

    private static IElement Form(IDocument page, string question) => Item(page, question).QuerySelector("form")!;

    private static IEnumerable<string> Keys(IDocument page, string question) => Item(page, question).QuerySelectorAll("[data-key]").Select(button => button.GetAttribute("data-key")!);

    private async Task<IReadOnlyList<string>> TimelineAsync() => (await _client.ReadAsync("/")).Texts(".totals, .deal");

    private Task<IDocument> SubmitAsync(IDocument page, string question, params (string Name, string Value)[] fields) => SubmitAsync(page, HttpStatusCode.OK, Form(page, question), fields);

    private Task<IDocument> SubmitAsync(IDocument page, IElement form, params (string Name, string Value)[] fields) => SubmitAsync(page, HttpStatusCode.OK, form, fields);

    private async Task<IDocument> SubmitAsync(IDocument page, HttpStatusCode expected, IElement form, params (string Name, string Value)[] fields)
    {
        using var response = await PostAsync(_client, page, form, fields);
        response.StatusCode.Should().Be(expected);
        return await response.DocumentAsync();
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, IDocument page, IElement form, params (string Name, string Value)[] fields)
    {
        var sent = form.QuerySelectorAll("input").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? "");
        foreach (var (name, value) in fields)
        {
            sent[name] = value;
        }

        return client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(sent));
    }
}
