using System.Net;
using System.Text;

namespace DealWatch.Web.Tests.Pages;

public sealed class UploadTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Fact]
    public async Task No_deals_found_is_an_answer_that_lets_the_article_be_kept()
    {
        using var client = app.Browser();

        var preview = await client.UploadAsync(new() { ["Form.Text"] = "Nothing was agreed on this quiet Tuesday." });
        using var saved = await client.SubmitAsync(preview, "Save");
        var article = await client.ReadAsync(saved.Headers.Location!.ToString());

        preview.Text(".records h2").Should().Be("No deals found");
        article.Text(".notice").Should().Contain("No deals were found");
        article.Text("[data-text]").Should().Be("Nothing was agreed on this quiet Tuesday.");
    }

    [Fact]
    public async Task Discarding_stores_nothing_and_forgets_the_draft()
    {
        using var client = app.Browser();

        var preview = await client.UploadAsync(new() { ["Form.Text"] = "A text that someone thinks better of." });
        using var discarded = await client.SubmitAsync(preview, "Discard");
        using var late = await client.SubmitAsync(preview, "Save");
        var found = await client.ReadAsync("/search?q=thinks%20better");

        discarded.Headers.Location!.ToString().Should().Be("/articles/new?discarded=true");
        late.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await late.DocumentAsync()).Text(".notice.bad").Should().Contain("nothing was stored");
        found.Text(".empty h2").Should().Be("Nothing found");
    }

    [Fact]
    public async Task Changing_leads_back_to_the_form_with_everything_in_it()
    {
        using var client = app.Browser();

        var preview = await client.UploadAsync(new() { ["Form.Text"] = "Two lines\nof a draft.", ["Form.Title"] = "Draft", ["Form.Published"] = "2025-02-03", ["Form.Language"] = "en" });
        using var response = await client.SubmitAsync(preview, "Change");
        var form = await response.DocumentAsync();

        form.QuerySelector("textarea")!.TextContent.Should().Be("Two lines\nof a draft.");
        form.QuerySelector("#Form_Title")!.GetAttribute("value").Should().Be("Draft");
        form.QuerySelector("#Form_Published")!.GetAttribute("value").Should().Be("2025-02-03");
        form.QuerySelector("#Form_Language option[selected]")!.GetAttribute("value").Should().Be("en");
    }

    [Theory]
    [InlineData("Form.Title", 10_000, "x", "10,000 characters")]
    [InlineData("Form.Published", 1, "31 February", "year-month-day")]
    [InlineData("Form.Url", 1, "javascript:alert(1)", "must begin with http")]
    [InlineData("Form.Language", 1, "klingon", "two-letter code")]
    public async Task A_detail_that_cannot_be_taken_is_named_at_its_field_and_everything_typed_stays(string field, int times, string value, string message)
    {
        using var client = app.Browser();
        var typed = string.Concat(Enumerable.Repeat(value, times));

        using var response = await client.SendUploadAsync(new() { ["Form.Text"] = "The text <stays> here.", [field] = typed });
        var form = await response.DocumentAsync();

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        form.Texts(".field-error").Should().ContainSingle(error => error.Contains(message));
        form.QuerySelector("textarea")!.TextContent.Should().Be("The text <stays> here.");
        if (field != "Form.Language")
        {
            form.QuerySelector($"[name='{field}']")!.GetAttribute("value").Should().Be(typed);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public async Task Nothing_to_read_is_said_at_the_form(string text)
    {
        using var client = app.Browser();

        using var response = await client.SendUploadAsync(new() { ["Form.Text"] = text, ["Form.Title"] = "Kept" });
        var form = await response.DocumentAsync();

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        form.Text(".notice.bad").Should().StartWith("There is nothing to read yet.");
        form.QuerySelector("#Form_Title")!.GetAttribute("value").Should().Be("Kept");
    }

    [Fact]
    public async Task A_text_above_the_limit_is_answered_413_with_the_text_still_there()
    {
        using var client = app.Browser();
        var text = new string('a', PagesApp.MaxFileBytes + 1);

        using var response = await client.SendUploadAsync(new() { ["Form.Text"] = text });
        var form = await response.DocumentAsync();

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        form.Text(".notice.bad").Should().Contain("larger than");
        form.QuerySelector("textarea")!.TextContent.Should().Be(text);
    }

    [Fact]
    public async Task Of_several_files_the_readable_ones_are_shown_and_the_others_named()
    {
        using var client = app.Browser();

        var preview = await client.UploadAsync(new() { ["Form.Publisher"] = "The Daily Rack" }, [
            ("../../etc/one.md", Encoding.UTF8.GetBytes($"---\ntitle: Order in Markdown\n---\nThis month {ScriptedExtraction.Statement}")),
            ("two.txt", Encoding.UTF8.GetBytes("A second file about the weather.")),
            ("three.txt", [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 0xFF])]);
        using var response = await client.SubmitAsync(preview, "Save");
        var saved = await response.DocumentAsync();

        preview.Texts(".draft > h2").Should().Equal("Order in Markdown", "two");
        preview.Text(".notice.bad").Should().StartWith("three.txt was not taken.");
        preview.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        saved.Texts(".source-list li").Should().Equal("Order in Markdown: stored; 1 deal found", "two: stored; no deals found");
    }

    [Fact]
    public async Task Too_many_files_are_refused_whole()
    {
        using var client = app.Browser();

        using var response = await client.SendUploadAsync([], [.. Enumerable.Range(0, 4).Select(i => ($"{i}.txt", Encoding.UTF8.GetBytes($"File {i}")))]);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.DocumentAsync()).Text(".notice.bad").Should().Be("4 files were sent; at most 3 are taken at once.");
    }

    [Fact]
    public async Task A_language_that_cannot_be_read_is_told_and_the_article_kept()
    {
        using var client = app.Browser();

        var preview = await client.UploadAsync(new() { ["Form.Text"] = "Selskapet leier datakraft.", ["Form.Language"] = "no" });
        using var saved = await client.SubmitAsync(preview, "Save");

        preview.Texts(".notice").Should().ContainSingle(note => note.Contains("no language pack"));
        saved.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?handler=Save")]
    [InlineData("?handler=Discard")]
    [InlineData("?handler=Change")]
    public async Task A_form_without_its_token_is_refused(string handler)
    {
        using var client = app.Browser();
        using var form = new MultipartFormDataContent { { new StringContent("text"), "Form.Text" }, { new StringContent("key"), "keys" } };

        using var response = await client.PostAsync("/articles/new" + handler, form);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.DocumentAsync()).Text("h1").Should().Be("The request was not understood");
    }
}
