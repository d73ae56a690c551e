using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Edits;
using Microsoft.Extensions.DependencyInjection;

namespace DealWatch.Web.Tests.Pages;

public sealed class ReextractPageTests : IAsyncLifetime
{
    private readonly RereadApp _app = new();
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
    public async Task What_would_change_is_shown_by_deal_and_field_then_done_and_recorded()
    {
        (await _client.ReadAsync("/reextract?show=true")).Text("#preview + p").Should().Contain("Looked at 2 of 2 articles").And.Contain("none of them changes");
        _app.ReadsOtherwise();

        var page = await _client.ReadAsync("/reextract?show=true");
        page.Text("#preview + p").Should().Contain("2 articles change");
        page.Texts(".changes h3").Should().Equal("Brightwater gets compute from Amazon: $38 billion", "Brightwater Labs gets compute from Amazon: $38 billion");
        page.Texts(".reread-fields div").Should().AllSatisfy(line => line.Should().Be("Term not stated →becomes 7 years"));
        (await _client.ReadAsync("/")).Text(".deal").Should().NotContain("7 years");

        var run = await EndedAsync(await FilledForm.On(page, "/reextract", "form[method=post]").SendAsync(_client));
        run.Text("#run").Should().Contain("Done: 2 articles read.").And.Contain("2 articles changed: 0 records new, 2 changed, 0 gone").And.Contain("Term");
        (await _client.ReadAsync("/")).Text(".deal").Should().Contain("7 years");
        (await _client.ReadAsync("/reextract")).Text("tbody tr").Should().StartWith("Run 1").And.Contain("all articles").And.EndWith("test 2 2");
    }

    [Fact]
    public async Task A_name_an_article_and_a_day_narrow_what_is_read()
    {
        _app.ReadsOtherwise();

        (await _client.ReadAsync("/reextract?name=Brightwater+Labs&show=true")).QuerySelectorAll(".changes li").Should().ContainSingle();
        (await _client.ReadAsync("/reextract?article=1&show=true")).QuerySelectorAll(".changes li").Should().ContainSingle();
        (await _client.ReadAsync("/reextract?since=2025-11-04&show=true")).QuerySelectorAll(".changes li").Should().ContainSingle();
        var wrong = await _client.ReadAsync("/reextract?since=yesterday&show=true");
        wrong.Text("[role=alert]").Should().Contain("That is no day");
        wrong.QuerySelector("#since")!.GetAttribute("value").Should().Be("yesterday");

        var page = await _client.ReadAsync("/reextract?article=1&show=true");
        var run = await EndedAsync(await FilledForm.On(page, "/reextract", "form[method=post]").SendAsync(_client));
        run.Text("#run").Should().Contain("Done: 1 article read.").And.Contain("article 1");
    }

    [Fact]
    public async Task A_field_that_a_person_set_is_marked()
    {
        await _app.Services.GetRequiredService<JudgementDesk>().SetFieldsAsync(1, [new FieldChange("durationMonths", "60")], "reader", null, default);
        _app.ReadsOtherwise();

        (await _client.ReadAsync("/reextract?article=1&show=true")).Text(".reread-fields").Should().Contain("A person set this; the deal keeps it.");
    }

    [Fact]
    public async Task A_run_that_never_was_is_not_found() => await _client.ReadAsync("/reextract/runs/4711", HttpStatusCode.NotFound);

    [Fact]
    public async Task What_was_corrected_is_listed_and_downloaded_to_learn_from()
    {
        (await _client.ReadAsync("/learning")).Text("main").Should().Contain("0 articles with 0 deals can be learned from");
        await _app.Services.GetRequiredService<JudgementDesk>().SetFieldsAsync(1, [new FieldChange("durationMonths", "60")], "reader", null, default);

        var page = await _client.ReadAsync("/learning");
        page.Text("main").Should().Contain("1 article with 1 deal can be learned from");
        using var answer = await _client.GetAsync(page.QuerySelector("a[download]")!.Href());
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/zip");
        await using var zip = await ZipArchive.CreateAsync(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read, false, null);
        zip.Entries.Select(entry => Path.GetExtension(entry.Name)).Should().Equal(".json", ".md");
    }

    private async Task<IDocument> EndedAsync(IDocument page)
    {
        var path = "/reextract/runs/" + page.Text("h1")["Run ".Length..];
        for (var time = Stopwatch.StartNew(); page.QuerySelector("#run[data-going='true']") is not null; page = await _client.ReadAsync(path))
        {
            time.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
            await Task.Delay(50);
        }

        return page;
    }
}
