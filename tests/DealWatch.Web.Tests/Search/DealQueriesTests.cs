using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Search;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DealWatch.Web.Tests.Search;

public sealed class DealQueriesTests : IAsyncLifetime
{
    private TestStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = await TestStore.OpenAsync(Found.By(
            ("one", [Found.Deal(provider: "AWS") with { CloudProvider = "AWS", Chips = [new("Nvidia", "GB200", null)], Statement = new("deal", 0, 4, "OpenAI verpflichtet sich für Jahre") }]),
            ("two", [Found.Deal("Microsoft", "Oracle", 10) with { Primary = false, Status = DealStatus.Talks }]),
            ("three", [Found.Deal("OpenAI", "Oracle", 300)]),
            ("four", [Found.Deal("Harbour Lane", "AT&T", null, DealType.Partnership)])));
        await _store.AddAsync("text one", On(2025, 11, 3));
        await _store.AddAsync("text two", On(2025, 1, 31));
        await _store.AddAsync("text three", On(2024, 9, 12));
        await _store.AddAsync("text four: L'accordo è già firmato; オラクルと契約");
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Deals_come_newest_first_and_undated_ones_last()
    {
        var page = await PageAsync(new DealFilter());

        page.Deals.Select(deal => deal.Date?.Year).Should().Equal(2025, 2025, 2024, null);
        page.NextCursor.Should().BeNull();
        var first = page.Deals[0];
        first.Parties.Select(party => (party.Name, party.Brand)).Should().Equal(("OpenAI", null), ("Amazon", "AWS"));
        first.ValueAsWritten!.Text.Should().Be("text");
        first.Sources.Should().ContainSingle().Which.Title.Should().Be("text one");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Pages_together_are_the_whole_list(int size)
    {
        var ids = new List<int>();
        long? cursor = null;
        do
        {
            var page = await PageAsync(new DealFilter { Cursor = cursor }, size);
            page.Deals.Count.Should().BeLessThanOrEqualTo(size);
            ids.AddRange(page.Deals.Select(deal => deal.Id));
            cursor = page.NextCursor;
        }
        while (cursor is not null);

        ids.Should().Equal((await PageAsync(new DealFilter())).Deals.Select(deal => deal.Id)).And.HaveCount(4);
    }

    public static TheoryData<DealFilter, int> Filters => new()
    {
        { new() { Company = "openai" }, 2 },
        { new() { Company = "OpenAI " }, 2 },
        { new() { Company = "nobody" }, 0 },
        { new() { Type = DealType.Partnership }, 1 },
        { new() { ChipVendor = "nvidia" }, 1 },
        { new() { Provider = "aws" }, 1 },
        { new() { Status = DealStatus.Talks }, 1 },
        { new() { Year = 2025 }, 2 },
        { new() { Year = 0 }, 4 },
        { new() { Year = 99999 }, 4 },
        { new() { MinValue = 38_000_000_000 }, 2 },
        { new() { Scope = DealScope.Main }, 3 },
        { new() { Scope = DealScope.Background }, 1 },
        { new() { Q = "openai" }, 2 },
        { new() { Q = "orac" }, 2 },
        { new() { Q = "OPENAI oracle" }, 1 },
        { new() { Q = "aws" }, 1 },
        { new() { Q = "verpflichtet fur" }, 1 },
        { new() { Q = "at&t" }, 1 },
        { new() { Q = "zzz" }, 0 },
        { new() { Q = "oracle", Year = 2024, Company = "openai" }, 1 },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_selects(DealFilter filter, int deals)
    {
        (await PageAsync(filter)).Deals.Should().HaveCount(deals);
        (await TotalsAsync(filter)).Deals.Should().Be(deals);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("a\" OR \"b")]
    [InlineData("body:openai")]
    [InlineData("NEAR(openai, amazon)")]
    [InlineData("openai AND")]
    [InlineData("*")]
    [InlineData("^openai")]
    [InlineData("-openai")]
    [InlineData("{}[]()")]
    [InlineData("'; DROP TABLE Deals; --")]
    [InlineData("%_\\")]
    [InlineData("\u0000")]
    [InlineData("half \uD83D pair")]
    [InlineData("😀")]
    public async Task No_text_is_a_syntax_error(string typed)
    {
        await PageAsync(new DealFilter { Q = typed });
        await Articles(queries => queries.PageAsync(typed, null, 10, CancellationToken.None));
        await Companies(search => search.SuggestAsync(typed, 10, CancellationToken.None));
        await Companies(search => search.NearestAsync(typed, 10, CancellationToken.None));

        (await TotalsAsync(new DealFilter())).Deals.Should().Be(4);
    }

    [Fact]
    public async Task Totals_sum_signed_deals_with_a_value() =>
        (await TotalsAsync(new DealFilter())).Should().Be(new DealTotals(4, 6, 2, 338_000_000_000, 0, new LeftOut(0, 1, 0, 1, 0)));

    [Fact]
    public async Task Totals_of_nothing_are_zero() => (await TotalsAsync(new DealFilter { Q = "zzz" })).Should().Be(new DealTotals(0, 0, 0, 0, 0, new LeftOut(0, 0, 0, 0, 0)));

    [Fact]
    public async Task Facets_offer_what_deals_have()
    {
        using var scope = _store.Get<IServiceScopeFactory>().CreateScope();
        var facets = await scope.ServiceProvider.GetRequiredService<FacetQueries>().AllAsync(CancellationToken.None);

        facets.Companies.Select(facet => facet.Label).Should().Equal("Amazon", "AT&T", "Harbour Lane", "Microsoft", "OpenAI", "Oracle");
        facets.Types.Should().Equal(new Facet("compute", "Compute", 3), new Facet("partnership", "Partnership", 1));
        facets.ChipVendors.Should().Equal(new Facet("Nvidia", "Nvidia", 1));
        facets.Providers.Should().Equal(new Facet("AWS", "AWS", 1));
        facets.Statuses.Should().Equal(new Facet("signed", "Signed", 3), new Facet("talks", "Talks", 1));
        facets.Years.Should().Equal(new Facet("2025", "2025", 2), new Facet("2024", "2024", 1));
    }

    [Fact]
    public async Task A_deal_has_its_reports_and_history()
    {
        var id = (await PageAsync(new DealFilter { Q = "aws" })).Deals.Single().Id;
        using var scope = _store.Get<IServiceScopeFactory>().CreateScope();
        var queries = scope.ServiceProvider.GetRequiredService<DealQueries>();

        var detail = await queries.DetailAsync(id, CancellationToken.None);

        detail!.Reports.Single().For("value").Single().Quote.Should().Be("text");
        detail.Events.Single().Kind.Should().Be(DealEventKind.Signed);
        (await queries.DetailAsync(4711, CancellationToken.None)).Should().BeNull();
    }

    [Fact]
    public async Task A_company_has_figures_by_direction_and_year()
    {
        using var scope = _store.Get<IServiceScopeFactory>().CreateScope();
        var queries = scope.ServiceProvider.GetRequiredService<CompanyQueries>();

        var openAi = await queries.DetailAsync("OPENAI", CancellationToken.None);

        var buys = openAi!.Flows.Should().ContainSingle().Which;
        (buys.Kind, buys.Deals, buys.SignedUsd).Should().Be((FlowKind.Buys, 2, 338_000_000_000));
        buys.Years.Should().Equal(new YearFigure(2025, 1, 38_000_000_000), new YearFigure(2024, 1, 300_000_000_000));
        openAi.Counterparties.Select(row => row.Name).Should().Equal("Oracle", "Amazon");
        openAi.Counterparties.Should().AllSatisfy(row => row.Parts.Should().Equal(FlowKind.Supplies));
        (await queries.ListAsync(new DealFilter(), CancellationToken.None)).Should().HaveCount(6);
        (await queries.DetailAsync("nobody", CancellationToken.None)).Should().BeNull();
    }

    [Fact]
    public async Task Companies_are_those_of_the_selected_deals_with_figures_over_these()
    {
        using var scope = _store.Get<IServiceScopeFactory>().CreateScope();
        var queries = scope.ServiceProvider.GetRequiredService<CompanyQueries>();

        var found = await queries.ListAsync(new DealFilter { Company = "openai", Year = 2024, Q = "oracle" }, CancellationToken.None);

        found.Select(row => (row.Name, row.Deals, row.SignedUsd)).Should().Equal(("OpenAI", 1, 300_000_000_000), ("Oracle", 1, 300_000_000_000));
    }

    [Theory]
    [InlineData("gia firmato", 1)]
    [InlineData("オラクル", 1)]
    [InlineData("ラクオ", 0)]
    [InlineData("text", 4)]
    public async Task Articles_are_found_by_their_words(string typed, int found)
    {
        (await Articles(queries => queries.PageAsync(typed, null, 10, CancellationToken.None))).Articles.Should().HaveCount(found);
    }

    [Fact]
    public async Task A_snippet_shows_the_words_found() =>
        (await Articles(queries => queries.PageAsync("FIRMATO", null, 10, CancellationToken.None))).Articles.Single().Snippet.Should().Contain("firmato");

    [Fact]
    public async Task The_timeline_and_the_search_need_no_sort()
    {
        var plans = await _store.AskAsync(async db => (string[])
        [
            await PlanAsync(db, db.Select(new DealFilter { Cursor = 5 })),
            await PlanAsync(db, db.Select(new DealFilter { Q = "openai" })),
        ]);

        plans.Should().AllSatisfy(plan => plan.Should().NotContain("TEMP B-TREE"));
    }

    private static async Task<string> PlanAsync(DealWatchDbContext db, IQueryable<Deal> query)
    {
        await using var command = query.Take(25).CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await db.Database.OpenConnectionAsync();
        await using var reader = await command.ExecuteReaderAsync();
        var plan = "";
        while (await reader.ReadAsync())
        {
            plan += reader.GetString(3) + "\n";
        }

        return plan;
    }

    private static ArticleDetails On(int year, int month, int day) => new() { Published = new DateOnly(year, month, day) };

    private async Task<DealPage> PageAsync(DealFilter filter, int size = 50)
    {
        using var scope = _store.Get<IServiceScopeFactory>().CreateScope();
        return await scope.ServiceProvider.GetRequiredService<DealQueries>().PageAsync(filter, size, CancellationToken.None);
    }

    private async Task<DealTotals> TotalsAsync(DealFilter filter)
    {
        using var scope = _store.Get<IServiceScopeFactory>().CreateScope();
        return await scope.ServiceProvider.GetRequiredService<DealQueries>().TotalsAsync(filter, CancellationToken.None);
    }

    private async Task<T> Articles<T>(Func<ArticleQueries, Task<T>> ask)
    {
        using var scope = _store.Get<IServiceScopeFactory>().CreateScope();
        return await ask(scope.ServiceProvider.GetRequiredService<ArticleQueries>());
    }

    private async Task<T> Companies<T>(Func<CompanySearch, Task<T>> ask)
    {
        using var scope = _store.Get<IServiceScopeFactory>().CreateScope();
        return await ask(scope.ServiceProvider.GetRequiredService<CompanySearch>());
    }
}
