using System.Text.Json;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Reconciliation;
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
        var before = await RowsAsync();
        var reports = await ReportsAsync();

        var number = await Desk.JudgeAsync(reports[0], reports[1], false, "reader", "two orders", CancellationToken.None);
        (await DealsAsync()).Should().Be(3);
        (await Desk.UndoJudgementAsync(number!.Value, CancellationToken.None)).Should().BeTrue();

        (await RowsAsync()).Should().Be(before);
        (await Desk.UndoJudgementAsync(number.Value, CancellationToken.None)).Should().BeFalse("it was taken back before");
        (await _store.AskAsync(db => db.Judgements.SingleAsync())).Note.Should().Be("two orders", "what was said stays on record");
    }

    [Fact]
    public async Task Same_joins_deals_and_taking_it_back_gives_each_its_number_again()
    {
        var before = await RowsAsync();
        var reports = await ReportsAsync();

        var number = await Desk.JudgeAsync(reports[1], reports[2], true, "reader", null, CancellationToken.None);
        (await DealsAsync()).Should().Be(1);
        await Desk.UndoJudgementAsync(number!.Value, CancellationToken.None);

        (await RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task An_override_stands_above_the_sources_until_it_is_taken_back()
    {
        var before = await RowsAsync();
        var reports = await ReportsAsync();

        var number = await Desk.SetFieldAsync(reports[1], "durationMonths", "96", "reader", null, CancellationToken.None);
        var deal = await _store.AskAsync(db => db.Deals.Include(d => d.Fields).SingleAsync(d => d.Reports.Any(report => report.Id == reports[0])));
        deal.DurationMonths.Should().Be(96);
        deal.Fields.Single(field => field.Field == "durationMonths").Rule.Should().Be(FieldRule.Override);
        await Desk.UndoFieldAsync(number!.Value, CancellationToken.None);

        (await RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task Words_on_a_report_that_is_not_there_change_nothing()
    {
        (await Desk.JudgeAsync(1, 4711, true, "reader", null, CancellationToken.None)).Should().BeNull();
        (await Desk.SetFieldAsync(4711, "status", "ended", "reader", null, CancellationToken.None)).Should().BeNull();
        (await Desk.UndoJudgementAsync(4711, CancellationToken.None)).Should().BeFalse();
        (await Desk.UndoFieldAsync(4711, CancellationToken.None)).Should().BeFalse();
    }

    private static ArticleDetails On(int day) => new() { Published = new DateOnly(2025, 11, day) };

    private Task<int> DealsAsync() => _store.AskAsync(db => db.Deals.CountAsync());

    private Task<List<int>> ReportsAsync() => _store.AskAsync(db => db.Reports.OrderBy(report => report.Id).Select(report => report.Id).ToListAsync());

    /// <summary>All that people see of deals and reports, with their numbers.</summary>
    private Task<string> RowsAsync() => _store.AskAsync(async db => JsonSerializer.Serialize(new
    {
        Deals = await db.Deals.OrderBy(d => d.Id)
            .Select(d => new { d.Id, d.Slug, d.Type, d.Status, d.Date, d.SortKey, d.Amount, d.AmountUsd, d.DurationMonths, d.Confidence, d.IsPossibleDouble }).ToListAsync(),
        Events = await db.Events.OrderBy(e => e.DealId).ThenBy(e => e.Ordinal).Select(e => new { e.DealId, e.Kind, e.Date, e.Amount, e.ReportId }).ToListAsync(),
        Fields = await db.DealFields.OrderBy(f => f.DealId).ThenBy(f => f.Field).Select(f => new { f.DealId, f.Field, f.Value, f.Rule, f.Conflict }).ToListAsync(),
        Parties = await db.DealParties.OrderBy(p => p.DealId).ThenBy(p => p.Ordinal).Select(p => new { p.DealId, p.CompanyId, p.Role }).ToListAsync(),
        Reports = await db.Reports.OrderBy(r => r.Id).Select(r => new { r.Id, r.DealId, r.Amount }).ToListAsync(),
        Found = await db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM deal_search ORDER BY rowid").ToListAsync(),
    }));
}
