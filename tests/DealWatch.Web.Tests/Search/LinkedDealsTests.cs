using DealWatch.Extraction.Records;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Search;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Search;

/// <summary>What linking means for those who read: addresses, sources, sums.</summary>
public sealed class LinkedDealsTests
{
    private static readonly string Agency = string.Join(' ', Enumerable.Range(0, 80).Select(i => $"word{i}"));

    [Fact]
    public async Task A_deal_that_was_taken_in_leads_to_the_one_that_took_it()
    {
        await using var store = await TestStore.OpenAsync(Found.By(("first", [Found.Deal()]), ("second", [Found.Deal("Microsoft", "Oracle", 10)])));
        await store.AddAsync("the first");
        await store.AddAsync("the second");
        var reports = await store.AskAsync(db => db.Reports.OrderBy(report => report.Id).Select(report => new { report.Id, DealId = report.DealId!.Value }).ToListAsync());

        await store.Get<JudgementDesk>().JudgeAsync(reports[0].Id, reports[1].Id, true, "reader", null, CancellationToken.None);

        (await store.AskAsync(db => new DealQueries(db).DetailAsync(reports[1].DealId, CancellationToken.None))).Should().BeNull();
        (await store.AskAsync(db => new DealQueries(db).SuccessorAsync(reports[1].DealId, CancellationToken.None))).Should().Be(reports[0].DealId);
        (await store.AskAsync(db => new DealQueries(db).SuccessorAsync(4711, CancellationToken.None))).Should().BeNull();
    }

    [Fact]
    public async Task A_reprint_is_one_more_publisher_and_no_further_source()
    {
        await using var store = await TestStore.OpenAsync(Found.Always(Found.Deal()));
        await store.AddAsync($"{Agency} and an end that the other one cut", On(3));
        await store.AddAsync(Agency, On(4));
        await store.AddAsync("The same deal in words of its own, which nobody copied from anywhere.", On(4));

        var id = await store.AskAsync(db => db.Deals.Select(deal => deal.Id).SingleAsync());
        var detail = await store.AskAsync(db => new DealQueries(db).DetailAsync(id, CancellationToken.None));

        detail!.Reports.Should().HaveCount(3);
        detail.Reprints.Should().ContainSingle().Which.Should().Be(2);
        detail.Notes.Single(note => note.Field == "value").Sources.Should().Be(2);
    }

    [Fact]
    public async Task Sums_leave_out_a_possible_double_and_say_so()
    {
        await using var store = await TestStore.OpenAsync(Found.By(
            ("purchase", [Found.Deal(billions: 25)]), ("stake", [Found.Deal(billions: 25, type: DealType.Investment)])));
        await store.AddAsync("the purchase", On(3));
        await store.AddAsync("the stake", On(3));

        var totals = await TotalsAsync(store, new DealFilter());

        (totals.Deals, totals.ValuedSigned, totals.SignedUsd, totals.LeftOut.PossibleDoubles).Should().Be((2, 1, 25_000_000_000, 1));
        (await TotalsAsync(store, new DealFilter { PossibleDouble = true })).Deals.Should().Be(1);
        (await TotalsAsync(store, new DealFilter { PossibleDouble = false })).Deals.Should().Be(1);
    }

    [Fact]
    public async Task Sums_say_how_many_deals_they_leave_out_and_why()
    {
        await using var store = await TestStore.OpenAsync(Found.By(
            ("signed", [Found.Deal()]),
            ("talks", [Found.Deal("Microsoft", "Oracle", 10, status: DealStatus.Talks)]),
            ("rumour", [Found.Deal("Microsoft", "Nvidia", 20, status: DealStatus.Reported)]),
            ("over", [Found.Deal("OpenAI", "Oracle", 30, status: DealStatus.Ended)]),
            ("quiet", [Found.Deal("OpenAI", "Nvidia", null)])));
        foreach (var word in (string[])["signed", "talks", "rumour", "over", "quiet"])
        {
            await store.AddAsync(word, On(3));
        }

        var totals = await TotalsAsync(store, new DealFilter());

        totals.SignedUsd.Should().Be(38_000_000_000);
        totals.LeftOut.Should().Be(new LeftOut(1, 1, 1, 1, 0));
    }

    private static Task<DealTotals> TotalsAsync(TestStore store, DealFilter filter) =>
        store.AskAsync(db => new DealQueries(db).TotalsAsync(filter, CancellationToken.None));

    private static ArticleDetails On(int day) => new() { Published = new DateOnly(2025, 11, day) };
}
