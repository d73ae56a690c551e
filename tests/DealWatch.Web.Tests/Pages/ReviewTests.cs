using System.Net;
using AngleSharp.Dom;

namespace DealWatch.Web.Tests.Pages;

public sealed class ReviewTests : IAsyncLifetime
{
    private readonly DoubtfulApp _app = new();

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.ReadAsync();
    }

    public async Task DisposeAsync() => await ((IAsyncLifetime)_app).DisposeAsync();

    [Fact]
    public async Task A_question_is_answered_and_the_answer_taken_back()
    {
        using var client = _app.CreateClient();
        var page = await client.ReadAsync("/review");
        page.QuerySelectorAll(".review-side").Should().HaveCount(2);
        page.QuerySelector("main")!.TextContent.Should().Contain("1 question open, 0 answers given").And.Contain("sums count only one of them");

        page = await SubmitAsync(client, page, ".review-form", "Judge", ("same", "false"), ("note", "a stake and an order"));
        page.QuerySelector("main")!.TextContent.Should().Contain("Nothing to decide").And.Contain("0 questions open, 1 answer given").And.Contain("a stake and an order");

        page = await SubmitAsync(client, page, ".review-answers form", "Undo");
        page.QuerySelector("main")!.TextContent.Should().Contain("1 question open, 0 answers given");
    }

    [Fact]
    public async Task The_same_joins_both()
    {
        using var client = _app.CreateClient();

        await SubmitAsync(client, await client.ReadAsync("/review"), ".review-form", "Judge", ("same", "true"));

        (await client.ReadAsync("/")).QuerySelectorAll(".deal").Should().ContainSingle();
    }

    [Fact]
    public async Task An_answer_on_what_is_not_there_is_refused()
    {
        using var client = _app.CreateClient();
        var page = await client.ReadAsync("/review");

        (await PostAsync(client, page, ".review-form", "Judge", ("same", "true"), ("a", "4711"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await PostAsync(client, page, ".review-form", "Judge", ("same", "maybe"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PostAsync(client, page, ".review-form", "Undo", ("id", "4711"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static async Task<IDocument> SubmitAsync(HttpClient client, IDocument page, string form, string handler, params (string Name, string Value)[] fields)
    {
        using var response = await PostAsync(client, page, form, handler, fields);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return await response.DocumentAsync();
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, IDocument page, string form, string handler, params (string Name, string Value)[] fields)
    {
        var sent = page.QuerySelector(form)!.QuerySelectorAll("input").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? "");
        foreach (var (name, value) in fields)
        {
            sent[name] = value;
        }

        return client.PostAsync($"/review?handler={handler}", new FormUrlEncodedContent(sent));
    }
}
