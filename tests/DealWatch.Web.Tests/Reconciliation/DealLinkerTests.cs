using DealWatch.Extraction.Records;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Reconciliation;

public sealed class DealLinkerTests
{
    public static TheoryData<ExtractedDeal, bool> Seconds => new()
    {
        { Found.Deal(), true },
        { Found.Deal(provider: "AWS"), true },
        { Found.Deal("Amazon", "OpenAI"), true },
        { Found.Deal(type: DealType.Partnership), true },
        { Found.Deal(type: DealType.Investment), false },
        { Found.Deal(billions: 39), false },
        { Found.Deal(billions: null), false },
        { Found.Deal(provider: "Microsoft"), false },
        { Found.Deal() with { Parties = [.. Found.Deal().Parties, Found.Party("Oracle", PartyRole.Provider)] }, true },
        { Found.Deal() with { Value = new MoneyValue(38_000_000_000, "EUR", MoneyQualifier.Exact, MoneyPeriod.Total) }, false },
    };

    [Theory]
    [MemberData(nameof(Seconds))]
    public async Task Reports_join_by_parties_kind_and_value(ExtractedDeal second, bool joins)
    {
        (await DealsOfAsync(Found.Deal(), second)).Should().Be(joins ? 1 : 2);
    }

    [Fact]
    public async Task Without_a_value_the_type_must_be_the_same() =>
        (await DealsOfAsync(Found.Deal(billions: null), Found.Deal(billions: null, type: DealType.Partnership))).Should().Be(2);

    [Fact]
    public async Task Without_a_value_an_end_is_not_the_running_deal() =>
        (await DealsOfAsync(Found.Deal(billions: null), Found.Deal(billions: null, status: DealStatus.Ended))).Should().Be(2);

    [Fact]
    public async Task Two_records_of_one_article_stay_two_deals()
    {
        await using var store = await TestStore.OpenAsync(Found.Always(Found.Deal(), Found.Deal()));
        await store.AddAsync("text");

        (await store.AskAsync(db => db.Deals.CountAsync())).Should().Be(2);
    }

    [Fact]
    public async Task A_deal_is_resolved_from_all_its_reports_and_the_reports_stay()
    {
        var rumour = Found.Deal(status: DealStatus.Reported) with { Confidence = 0.6, DurationMonths = 84, Primary = false };
        var contract = Found.Deal() with { CloudProvider = "AWS", Chips = [new DealChip("Nvidia", "GB200", null)] };
        await using var store = await TestStore.OpenAsync(Found.By(("rumour", [rumour]), ("contract", [contract])));

        await store.AddAsync("text of the contract", Published(2025, 11, 3));
        await store.AddAsync("text of the rumour", Published(2025, 10, 1));

        var deal = await store.AskAsync(db => db.Deals.Include(d => d.Events).Include(d => d.Chips).Include(d => d.Parties).SingleAsync());
        deal.Status.Should().Be(DealStatus.Signed);
        deal.IsPrimary.Should().BeTrue();
        deal.DurationMonths.Should().Be(84);
        deal.CloudProvider.Should().Be("AWS");
        deal.Date.Should().Be(new DateOnly(2025, 10, 1));
        deal.Confidence.Should().Be(0.9);
        deal.Events.Select(e => (e.Kind.ToString(), e.Date)).Should().Equal(("Reported", new DateOnly(2025, 10, 1)), ("Signed", new DateOnly(2025, 11, 3)));
        deal.Chips.Should().ContainSingle();
        deal.Parties.Should().HaveCount(2);
        (await store.AskAsync(db => db.Reports.OrderBy(r => r.Id).Select(r => r.Status).ToListAsync())).Should().Equal(DealStatus.Signed, DealStatus.Reported);
    }

    [Fact]
    public async Task The_newest_report_can_end_a_deal_and_a_later_rumour_cannot_undo_it()
    {
        await using var store = await TestStore.OpenAsync(Found.By(
            ("signed", [Found.Deal()]), ("ended", [Found.Deal(status: DealStatus.Ended)])));

        await store.AddAsync("text: ended", Published(2026, 2, 1));
        await store.AddAsync("text: signed", Published(2025, 11, 3));

        (await store.AskAsync(db => db.Deals.SingleAsync())).Status.Should().Be(DealStatus.Ended);
    }

    private static ArticleDetails Published(int year, int month, int day) => new() { Published = new DateOnly(year, month, day) };

    private static async Task<int> DealsOfAsync(ExtractedDeal first, ExtractedDeal second)
    {
        await using var store = await TestStore.OpenAsync(Found.By(("first", [first]), ("second", [second])));
        await store.AddAsync("text, the first");
        await store.AddAsync("text, the second");
        return await store.AskAsync(db => db.Deals.CountAsync());
    }
}
