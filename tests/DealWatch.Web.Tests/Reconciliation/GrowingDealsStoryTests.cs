using DealWatch.Web.Data;
using DealWatch.Web.Hosting;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Tests.Reconciliation.Linking;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Reconciliation;

/// <summary>Five articles in five languages through reading, extraction, linking and storage, in every order.</summary>
public sealed class GrowingDealsStoryTests
{
    private static readonly string[] Expected =
    [
        "openai-amazon-web-services 138000000000 USD signed: signed 2025-11-03 38000000000 opens 84, expanded 2026-02-27 100000000000 adds 96 of 138000000000",
        "openai-coreweave 22400000000 USD signed: signed 2025-03-10 11900000000 opens 60, expanded 2025-05-15 4000000000 adds, expanded 2025-09-25 6500000000 adds of 22400000000",
    ];

    [Fact]
    public async Task In_all_120_orders_they_make_two_deals_five_steps_and_no_dollar_twice()
    {
        await using var store = await TestStore.OpenAsync();
        var folder = Path.Combine(AppRoot.Folder, "tests", "DealWatch.Web.Tests", "Reconciliation", "Articles");
        var drafts = new List<ArticleDraft>();
        foreach (var file in ArticleFiles.Find([folder]))
        {
            drafts.Add(store.Ingestor.Read(file).Should().BeOfType<ReadOutcome.Done>().Subject.Draft);
        }

        drafts.Should().HaveCount(5);
        foreach (var order in Orders.Of<ArticleDraft>(drafts))
        {
            foreach (var draft in order)
            {
                await store.Ingestor.AddAsync(draft, CancellationToken.None);
            }

            (await DealsAsync(store)).Should().Equal(Expected, "the order is {0}", string.Join(", ", order.Select(draft => draft.Name)));
            (await UnquotedAsync(store)).Should().BeEmpty("every figure has its quote");
            await EmptyAsync(store);
        }
    }

    private static async Task<List<string>> DealsAsync(TestStore store)
    {
        var deals = await store.AskAsync(db => db.Deals.Include(deal => deal.Events).AsSplitQuery().ToListAsync());
        return [.. deals.Select(deal => FormattableString.Invariant($"{Words(deal)}")).Order(StringComparer.Ordinal)];
    }

    private static string Words(Deal deal) =>
        $"{deal.Slug} {deal.Amount} {deal.Currency} {deal.Status.ToText()}: {string.Join(", ", deal.Events.OrderBy(step => step.Ordinal).Select(Words))}";

    private static string Words(DealEvent step) =>
        $"{step.Kind.ToText()} {step.Date:yyyy-MM-dd} {step.Amount} {step.Effect.ToText()}{(step.DurationMonths is { } months ? $" {months}" : "")}{(step.TotalAmount is { } total ? $" of {total}" : "")}";

    /// <summary>Steps whose money, or whose total, stands in no words of their report.</summary>
    private static Task<List<DealEvent>> UnquotedAsync(TestStore store) => store.AskAsync(db => db.Events
        .Where(step => !step.Report!.Evidence.Any(evidence => evidence.Field == "value")
            || (step.TotalReportId != null && !step.TotalReport!.Evidence.Any(evidence => evidence.Field == "total" || evidence.Field == "value")))
        .ToListAsync());

    private static async Task EmptyAsync(TestStore store)
    {
        await store.AskAsync(db => db.Articles.ExecuteDeleteAsync());
        await store.AskAsync(db => db.Deals.ExecuteDeleteAsync());
    }
}
