using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Exports;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Search;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Exports;

/// <summary>What happened within some days to deals that are older.</summary>
public sealed class EventQueriesTests : IAsyncLifetime
{
    private TestStore _store = null!;
    private int _amazon;
    private int _oracle;
    private int _new;

    public async Task InitializeAsync()
    {
        _store = await TestStore.OpenAsync(Found.By(
            ("cloud", [Found.Deal()]), ("servers", [Found.Deal("Microsoft", "Oracle", 10, DealType.Chips)]), ("fresh", [Found.Deal("Meta", "Nvidia", 5)])));
        _amazon = await AddAsync("cloud", new DateOnly(2025, 11, 3));
        _oracle = await AddAsync("servers", new DateOnly(2025, 6, 1));
        _new = await AddAsync("fresh", new DateOnly(2026, 2, 1));
        await HappenAsync(_amazon, DealEventKind.Expanded, new DateOnly(2025, 12, 31));
        await HappenAsync(_amazon, DealEventKind.Amended, new DateOnly(2026, 1, 1));
        await HappenAsync(_oracle, DealEventKind.Ended, new DateOnly(2026, 3, 31));
        await HappenAsync(_amazon, DealEventKind.Expanded, new DateOnly(2026, 4, 1));
        await HappenAsync(_oracle, DealEventKind.Amended, null);
        await HappenAsync(_new, DealEventKind.Ended, new DateOnly(2026, 3, 1));
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Steps_within_the_days_of_older_deals_come_newest_first() =>
        (await LaterAsync(new DealFilter { From = Date("2026") })).Should().Equal(
            (_amazon, DealEventKind.Expanded), (_oracle, DealEventKind.Ended), (_amazon, DealEventKind.Amended));

    [Fact]
    public async Task A_year_is_its_days() =>
        (await LaterAsync(new DealFilter { Year = 2026 })).Should().Equal(await LaterAsync(new DealFilter { From = Date("2026"), To = Date("2026") })).And.HaveCount(3);

    [Fact]
    public async Task The_last_day_counts() =>
        (await LaterAsync(new DealFilter { From = Date("2026-02-02"), To = Date("2026-03") })).Should().Equal((_oracle, DealEventKind.Ended), (_new, DealEventKind.Ended));

    [Fact]
    public async Task The_other_conditions_narrow_the_deals()
    {
        (await LaterAsync(new DealFilter { From = Date("2026"), Company = "oracle" })).Should().Equal((_oracle, DealEventKind.Ended));
        (await LaterAsync(new DealFilter { From = Date("2026"), NotType = DealType.Chips })).Should().Equal((_amazon, DealEventKind.Expanded), (_amazon, DealEventKind.Amended));
    }

    [Fact]
    public async Task No_more_come_than_are_asked_for() => (await LaterAsync(new DealFilter { From = Date("2026") }, most: 1)).Should().Equal((_amazon, DealEventKind.Expanded));

    [Fact]
    public async Task Without_a_first_day_nothing_is_later()
    {
        (await LaterAsync(new DealFilter())).Should().BeEmpty();
        (await LaterAsync(new DealFilter { To = Date("2026") })).Should().BeEmpty();
    }

    private static FilterDate? Date(string text) => FilterDate.TryParse(text, out var date) ? date : null;

    private async Task<int> AddAsync(string text, DateOnly day)
    {
        await _store.AddAsync(text, new ArticleDetails { Published = day });
        return await _store.AskAsync(db => db.Deals.MaxAsync(deal => deal.Id));
    }

    private Task<int> HappenAsync(int deal, DealEventKind kind, DateOnly? day) => _store.AskAsync(async db =>
    {
        db.Events.Add(new DealEvent
        {
            DealId = deal,
            Kind = kind,
            Date = day,
            ReportId = await db.Reports.Where(report => report.DealId == deal).Select(report => report.Id).FirstAsync(),
            Ordinal = await db.Events.CountAsync(step => step.DealId == deal),
        });
        return await db.SaveChangesAsync();
    });

    private async Task<IReadOnlyList<(int Deal, DealEventKind Kind)>> LaterAsync(DealFilter filter, int most = 20) =>
        [.. (await _store.AskAsync(db => new EventQueries(db).LaterAsync(filter, most, CancellationToken.None))).Select(later => (later.DealId, later.Step.Kind))];
}
