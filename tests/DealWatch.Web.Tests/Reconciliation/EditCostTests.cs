using DealWatch.Extraction.Records;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Edits;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Reconciliation;

/// <summary>What a person waits for does not grow with the library.</summary>
public sealed class EditCostTests
{
    /// <summary>Some milliseconds in SQLite; each is a look-up by key.</summary>
    private const int Most = 100;

    [Fact]
    public async Task A_value_that_is_set_and_taken_back_asks_as_much_of_a_large_library_as_of_a_small_one()
    {
        var small = await CostAsync(2);
        var large = await CostAsync(30);

        large.Should().Be(small);
        large.Set.Should().BeInRange(1, Most);
        large.Undo.Should().BeInRange(1, Most);
    }

    private static async Task<(int Set, int Undo)> CostAsync(int others)
    {
        using var folder = new TempFolder();
        var told = Enumerable.Range(0, others).Select(index => ($"text {index:000}.", new ExtractedDeal[] { Found.Deal("OpenAI", $"Harbour {index}", 10 + index) }));
        await using var store = await TestStore.OpenAsync(Found.By([("first", [Found.Deal()]), .. told]), folder.Path);
        await store.AddAsync("the first text", Day(1));
        for (var index = 0; index < others; index++)
        {
            await store.AddAsync($"the text {index:000}.", Day(index % 28));
        }

        var deal = await store.AskAsync(db => db.Deals.Where(deal => deal.Parties.Any(party => party.Company!.Name == "Amazon")).Select(deal => deal.Id).SingleAsync());
        var desk = store.Get<JudgementDesk>();
        using var setting = new CommandCount(folder.Path);
        var edit = await desk.SetFieldsAsync(deal, [new FieldChange(FieldNames.Value, "77000000000 USD approx total")], "ada", null, CancellationToken.None);
        setting.Dispose();
        using var undoing = new CommandCount(folder.Path);
        await desk.UndoAsync(edit!.Value, "ada", CancellationToken.None);
        return (setting.Commands, undoing.Commands);
    }

    private static ArticleDetails Day(int day) => new() { Published = new DateOnly(2025, 10, 1).AddDays(day) };
}
