using System.Net;

namespace DealWatch.Web.Tests.Pages;

public sealed class CompanyEditTests : IAsyncLifetime
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
    public async Task A_company_is_renamed_and_has_its_name_again()
    {
        (await _client.ReadAsync("/companies/brightwater")).QuerySelector("a[href='/companies/brightwater/edit']").Should().NotBeNull();

        var page = await (await FormAsync("Rename")).With("Name", "Kestrel").SendAsync(_client);
        page.Text(".notice").Should().Contain("Saved: Brightwater renamed to Kestrel").And.Contain("Take back");
        page.Texts(".company-names li span").Should().Equal("Brightwater");
        (await _client.ReadAsync("/companies")).Texts("tbody th").Should().Contain("Kestrel");

        page = await FilledForm.On(page, "", ".changes form").SendAsync(_client);
        page.Text(".notice").Should().Contain("Taken back: Brightwater renamed to Kestrel");
        page.Text("h1").Should().Be("Edit Brightwater");
        page.Text(".changes").Should().Contain("Taken back by reader");
    }

    [Fact]
    public async Task A_merged_company_leads_to_the_other_with_its_deals_and_offers_to_read_its_articles_again()
    {
        (await _client.ReadAsync("/")).QuerySelectorAll(".deal").Should().HaveCount(2);

        var page = await (await FormAsync("Merge")).With("Into", "brightwater labs").With("Note", "one firm").SendAsync(_client);
        page.Text("h1").Should().Be("Edit Brightwater Labs");
        page.Text(".notice").Should().Contain("Brightwater merged into Brightwater Labs").And.Contain("2 stored articles hold the name");
        page.QuerySelector(".notice a")!.Href().Should().Be("/reextract?step=1&show=true");
        page.Text(".changes").Should().Contain("“one firm”");
        (await _client.ReadAsync("/")).QuerySelectorAll(".deal").Should().ContainSingle();
        (await _client.ReadAsync("/companies/brightwater")).Text("h1").Should().Be("Brightwater Labs");
        (await _client.ReadAsync("/articles/1")).Text("main").Should().Contain("Brightwater Labs");

        await FilledForm.On(page, "", ".changes form").SendAsync(_client);
        (await _client.ReadAsync("/")).QuerySelectorAll(".deal").Should().HaveCount(2);
        (await _client.ReadAsync("/companies/brightwater")).Text("h1").Should().Be("Brightwater");
    }

    [Fact]
    public async Task Names_kind_and_parent_are_steps_of_their_own()
    {
        var page = await (await FormAsync("AddAlias")).With("Alias", "Kestrel Nine").SendAsync(_client);
        page.Texts(".company-names li span").Should().Equal("Kestrel Nine");
        page = await FilledForm.On(page, "", "form[action*=RemoveAlias]").SendAsync(_client);
        page.QuerySelectorAll(".company-names li").Should().BeEmpty();
        await (await FormAsync("Kind")).With("Kind", "neocloud").SendAsync(_client);
        page = await (await FormAsync("Parent")).With("Parent", "Amazon").SendAsync(_client);

        page.Texts(".changes strong").Should().Equal(
            "Brightwater made part of Amazon", "Kind of Brightwater set to AI cloud, from not known", "“Kestrel Nine” removed from the names of Brightwater", "“Kestrel Nine” added as a name of Brightwater");
        (await _client.ReadAsync("/companies/brightwater")).Texts(".facts div").Should().Contain("KindAI cloud").And.Contain("Part ofAmazon");
        (await _client.ReadAsync("/companies/changes")).QuerySelectorAll(".changes li").Should().HaveCount(4);
    }

    [Theory]
    [InlineData("Rename", "Name", "?", "too short")]
    [InlineData("AddAlias", "Alias", "Amazon", "is a company of its own")]
    [InlineData("Merge", "Into", "", "Type the name of the other company")]
    [InlineData("Merge", "Into", "Amazom", "Do you mean Amazon?")]
    [InlineData("Parent", "Parent", "bright", "fits more than one company")]
    [InlineData("Kind", "Kind", "shop", "There is no kind “shop”")]
    public async Task What_cannot_be_is_said_beside_its_field_and_what_was_typed_stays(string handler, string field, string typed, string reason)
    {
        using var response = await (await FormAsync(handler)).With(field, typed).PostAsync(_client);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var page = await response.DocumentAsync();
        page.Text("[role=alert]").Should().Contain(reason);
        var input = page.QuerySelector($"[name={field}]")!;
        input.GetAttribute("aria-invalid").Should().Be("true");
        if (handler != "Kind")
        {
            input.GetAttribute("value").Should().Be(typed);
        }

        page.QuerySelectorAll(".changes").Should().BeEmpty();
    }

    [Fact]
    public async Task A_new_company_is_made_and_a_name_is_marked_as_none()
    {
        var page = await FilledForm.On(await _client.ReadAsync("/companies/new"), "/companies/new", ".company-new").With("Name", "Heron Power").With("Kind", "utility").SendAsync(_client);
        page.Text("h1").Should().Be("Edit Heron Power");
        page.Text(".notice").Should().Contain("“Heron Power” made a company");

        var changes = await FilledForm.On(await _client.ReadAsync("/companies/changes"), "", ".company-step").With("Name", "Blue Sky").SendAsync(_client);
        changes.Text(".notice").Should().Contain("“Blue Sky” marked as no company");
        using var again = await FilledForm.On(changes, "", ".company-step").With("Name", "Blue Sky").PostAsync(_client);
        again.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await again.DocumentAsync()).Text("[role=alert]").Should().Contain("already");

        // The company goes with the step that made it, so its page cannot be gone back to.
        var gone = await FilledForm.On(page, "", ".changes form").SendAsync(_client);
        gone.Text("h1").Should().StartWith("Companies and names");
        await _client.ReadAsync("/companies/heron-power", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        await _client.ReadAsync("/companies/nobody/edit", HttpStatusCode.NotFound);
        using var response = await (await FormAsync("Rename")).With("id", "4711").PostAsync(_client);
        var changes = FilledForm.On(await response.DocumentAsync(), "/companies/changes", "form[action*=Rename]").With("id", "4711");
        (await changes.PostAsync(_client, "Undo")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task<FilledForm> FormAsync(string handler) =>
        FilledForm.On(await _client.ReadAsync("/companies/brightwater/edit"), "/companies/brightwater/edit", $"form[action*='handler={handler}']");
}
