using System.Text.Json;
using DealWatch.Web.Tests.Pages;

namespace DealWatch.Web.Tests.Exports;

public sealed class LongExportTests(ManyDealsApp app) : IClassFixture<ManyDealsApp>
{
    [Theory]
    [InlineData("/export/deals.jsonl")]
    [InlineData("/export/deals.jsonl?cursor=12")]
    public async Task All_deals_are_there_once_and_newest_first_whatever_page_was_looked_at(string path)
    {
        using var client = app.Browser();

        var lines = (await client.GetStringAsync(path)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var deals = lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        deals.Should().HaveCount(9 + ManyDealsApp.Count);
        deals.Select(deal => deal.GetProperty("id").GetInt32()).Should().OnlyHaveUniqueItems();
        deals.Select(deal => deal.GetProperty("date").GetString() ?? "").Should().BeInDescendingOrder(StringComparer.Ordinal);
    }
}
