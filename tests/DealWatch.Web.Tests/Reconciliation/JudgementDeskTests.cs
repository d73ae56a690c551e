using DealWatch.Web.Data;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Edits;
using DealWatch.Web.Search;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Reconciliation;

public sealed class JudgementDeskTests : IAsyncLifetime
{
    private TestStore _store = null!;

    private JudgementDesk Desk => _store.Get<JudgementDesk>();

    public async Task InitializeAsync()
    {
        _store = await TestStore.OpenAsync(Found.By(
            ("first", [Found.Deal()]), ("second", [Found.Deal() with { DurationMonths = 84 }]), ("third", [Found.Deal("Microsoft", "Oracle", 10)])));
        await _store.AddAsync("the first text", On(3));
        await _store.AddAsync("the second text", On(4));
        await _store.AddAsync("the third text", On(5));
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Different_parts_a_deal_and_taking_it_back_restores_every_row()
    {
        var before = await _store.RowsAsync();
        var reports = await ReportsAsync();

        var number = await Desk.JudgeAsync(reports[0], reports[1], false, "reader", "two orders", CancellationToken.None);
        (await DealsAsync()).Should().Be(3);
        (await Desk.UndoAsync(number!.Value, "another", CancellationToken.None)).Should().BeTrue();

        (await _store.RowsAsync()).Should().Be(before);
        (await Desk.UndoAsync(number.Value, "reader", CancellationToken.None)).Should().BeFalse("it was taken back before");
        var edit = await _store.AskAsync(db => db.Edits.Include(e => e.Judgements).SingleAsync());
        (edit.By, edit.UndoneBy, edit.Note, edit.Judgements.Count).Should().Be(("reader", "another", "two orders", 1), "what was said stays on record");
    }

    [Fact]
    public async Task Same_joins_deals_and_taking_it_back_gives_each_its_number_again()
    {
        var before = await _store.RowsAsync();
        var reports = await ReportsAsync();

        var number = await Desk.JudgeAsync(reports[1], reports[2], true, "reader", null, CancellationToken.None);
        (await DealsAsync()).Should().Be(1);
        await Desk.UndoAsync(number!.Value, "reader", CancellationToken.None);

        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task An_override_stands_above_the_sources_until_it_is_taken_back()
    {
        var before = await _store.RowsAsync();
        var reports = await ReportsAsync();

        var number = await SetAsync(reports[1], "durationMonths", "96");
        var deal = await _store.AskAsync(db => db.Deals.Include(d => d.Fields).SingleAsync(d => d.Reports.Any(report => report.Id == reports[0])));
        deal.DurationMonths.Should().Be(96);
        deal.Fields.Single(field => field.Field == "durationMonths").Rule.Should().Be(FieldRule.Override);
        await Desk.UndoAsync(number!.Value, "reader", CancellationToken.None);

        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task Words_on_a_report_that_is_not_there_change_nothing()
    {
        (await Desk.JudgeAsync(1, 4711, true, "reader", null, CancellationToken.None)).Should().BeNull();
        (await Desk.SetFieldsAsync(4711, [new FieldChange("status", "ended")], "reader", null, CancellationToken.None)).Should().BeNull();
        (await Desk.SplitAsync(4711, [1], "reader", null, CancellationToken.None)).Should().BeNull();
        (await Desk.MergeAsync(1, 4711, "reader", null, CancellationToken.None)).Should().BeNull();
        (await Desk.DismissAsync([4711], "reader", null, CancellationToken.None)).Should().BeNull();
        (await Desk.UndoAsync(4711, "reader", CancellationToken.None)).Should().BeFalse();
        (await _store.AskAsync(db => db.Edits.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task A_dismissed_report_is_stored_and_in_no_deal_until_that_is_taken_back()
    {
        var before = await _store.RowsAsync();
        var reports = await ReportsAsync();

        var number = await Desk.DismissAsync([reports[2]], "reader", "a comparison", CancellationToken.None);
        (await DealsAsync()).Should().Be(1);
        (await DealOfAsync(reports[2])).Should().BeNull();
        (await Desk.DismissAsync([reports[2]], "reader", null, CancellationToken.None)).Should().BeNull("it is in no deal already");
        await Desk.UndoAsync(number!.Value, "reader", CancellationToken.None);

        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task What_a_person_set_holds_for_the_deal_although_the_report_that_it_hangs_on_is_dismissed()
    {
        var before = await _store.RowsAsync();
        var reports = await ReportsAsync();
        var old = await DealOfAsync(reports[0]);

        var set = await SetAsync(reports[0], "durationMonths", "96");
        var dismissed = await Desk.DismissAsync([reports[0]], "reader", null, CancellationToken.None);
        var deal = await _store.AskAsync(db => db.Deals.SingleAsync(d => d.Reports.Any(report => report.Id == reports[1])));
        deal.DurationMonths.Should().Be(96);
        (await _store.AskAsync(db => new DealQueries(db).SuccessorAsync(old!.Value, CancellationToken.None))).Should().Be(deal.Id, "the old address leads there");

        await Desk.UndoAsync(set!.Value, "reader", CancellationToken.None);
        (await _store.AskAsync(db => db.Deals.SingleAsync(d => d.Id == deal.Id))).DurationMonths.Should().Be(84);
        await Desk.UndoAsync(dismissed!.Value, "reader", CancellationToken.None);
        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task A_report_that_is_found_no_more_stays_in_its_deal_only_while_a_person_vouches_for_it()
    {
        var reports = await ReportsAsync();
        await _store.AskAsync(db => db.Reports.Where(report => report.Id == reports[2]).ExecuteUpdateAsync(set => set.SetProperty(report => report.Withdrawn, true)));

        var number = await SetAsync(reports[2], "status", "ended");
        (await DealOfAsync(reports[2])).Should().NotBeNull();
        await Desk.UndoAsync(number!.Value, "reader", CancellationToken.None);

        (await DealOfAsync(reports[2])).Should().BeNull();
        (await _store.AskAsync(db => ReportHeirs.WithWordsAsync(db, reports, CancellationToken.None))).Should().Equal(reports[2]);
    }

    [Fact]
    public async Task A_report_with_words_of_a_person_cannot_be_deleted()
    {
        var reports = await ReportsAsync();
        await SetAsync(reports[2], "status", "ended");

        var delete = () => _store.AskAsync(db => db.Reports.Where(report => report.Id == reports[2]).ExecuteDeleteAsync());

        await delete.Should().ThrowAsync<Microsoft.Data.Sqlite.SqliteException>();
    }

    private static ArticleDetails On(int day) => new() { Published = new DateOnly(2025, 11, day) };

    private async Task<int?> SetAsync(int report, string field, string value) =>
        await Desk.SetFieldsAsync((await DealOfAsync(report))!.Value, [new FieldChange(field, value)], "reader", null, CancellationToken.None);

    private Task<int> DealsAsync() => _store.AskAsync(db => db.Deals.CountAsync());

    private Task<int?> DealOfAsync(int report) => _store.AskAsync(db => db.Reports.Where(r => r.Id == report).Select(r => r.DealId).SingleAsync());

    private Task<List<int>> ReportsAsync() => _store.AskAsync(db => db.Reports.OrderBy(report => report.Id).Select(report => report.Id).ToListAsync());
}
