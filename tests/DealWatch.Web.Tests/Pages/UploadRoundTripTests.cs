using System.Net;

namespace DealWatch.Web.Tests.Pages;

/// <summary>Apart from the other uploads, because it looks at the whole timeline before and after.</summary>
public sealed class UploadRoundTripTests(PagesApp app) : IClassFixture<PagesApp>
{
    [Fact]
    public async Task Shows_what_was_found_then_stores_it_then_knows_it()
    {
        using var client = app.Browser();
        var text = $"{ScriptedExtraction.Statement} It was the first order of the year.";

        var preview = await client.UploadAsync(new() { ["Form.Text"] = text, ["Form.Title"] = "First order", ["Form.Published"] = "2025-01-15" });
        var before = await client.ReadAsync("/?company=lumen-labs");
        using var saved = await client.SubmitAsync(preview, "Save");
        saved.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var article = await client.ReadAsync(saved.Headers.Location!.ToString());
        var after = await client.ReadAsync("/?company=lumen-labs");
        using var again = await client.SendUploadAsync(new() { ["Form.Text"] = text });

        preview.Text("h1").Should().Be("Check what was found");
        preview.Text(".record h3").Should().Be("Lumen Labs gets compute from Foundry Nine");
        preview.Texts(".record-fields div").Should().Equal("Customer Lumen Labs “Lumen Labs”", "Provider Foundry Nine “Foundry Nine”", "Value $5 million “$5 million”");
        preview.Texts(".mark-legend li").Should().Equal("Party", "Value", "Statement");
        preview.QuerySelectorAll(".record a.quote").Should().OnlyContain(quote => preview.GetElementById(quote.Href().Substring(1)) != null);
        before.QuerySelectorAll(".deal").Should().BeEmpty();
        article.Text(".notice").Should().Contain("1 deal was found");
        after.Texts(".deal .amount").Should().Equal("$5 million");
        again.StatusCode.Should().Be(HttpStatusCode.Redirect);
        again.Headers.Location!.ToString().Should().Be(saved.Headers.Location!.ToString().Replace("saved", "known", StringComparison.Ordinal));
    }
}
