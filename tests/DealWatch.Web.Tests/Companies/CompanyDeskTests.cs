using DealWatch.Extraction.Records;
using DealWatch.Web.Companies;
using DealWatch.Web.Search;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using DealParty = DealWatch.Extraction.Records.DealParty;

namespace DealWatch.Web.Tests.Companies;

public sealed class CompanyDeskTests : IAsyncLifetime
{
    private TestStore _store = null!;

    private CompanyDesk Desk => _store.Desk();

    public async Task InitializeAsync()
    {
        _store = await TestStore.OpenAsync(Found.By(
            ("first", [Found.Deal("Brightwater", "Amazon")]),
            ("second", [Found.Deal("Brightwater Labs", "AWS")]),
            ("third", [Found.Deal("Microsoft", "Oracle", 10)])));
        await _store.AddAsync("the first text", 3);
        await _store.AddAsync("the second text", 4);
        await _store.AddAsync("the third text", 5);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task A_merged_company_is_the_other_one_and_their_reports_join_until_it_is_taken_back()
    {
        var before = await _store.RowsAsync();
        var tellings = await _store.TellingsAsync();
        (await _store.DealsAsync()).Should().Equal("Brightwater – Amazon", "Brightwater Labs – Amazon", "Microsoft – Oracle");

        var step = await Desk.MergeAsync(await _store.IdAsync("Brightwater"), await _store.IdAsync("Brightwater Labs"), "reader", "one firm", default).DoneAsync();
        (await _store.DealsAsync()).Should().Equal("Brightwater Labs – Amazon", "Microsoft – Oracle");
        (await SuggestedAsync("brightwater")).Should().Equal("Brightwater Labs");
        (await _store.TellingsAsync()).Should().Be(tellings, "reports are never rewritten");
        await Desk.UndoAsync(step, "another", default).DoneAsync();

        (await _store.RowsAsync()).Should().Be(before);
        (await Desk.UndoAsync(step, "reader", default)).Should().BeOfType<CompanyOutcome.NotFound>("it was taken back before");
        var row = await _store.AskAsync(db => db.CompanySteps.SingleAsync());
        (row.By, row.UndoneBy, row.Note, row.Name).Should().Be(("reader", "another", "one firm", "Brightwater"), "what was done stays on record");
    }

    [Fact]
    public async Task A_parent_joins_the_reports_of_both_and_none_parts_them_again()
    {
        var before = await _store.RowsAsync();

        int parent = await _store.IdAsync("Brightwater Labs"), child = await _store.IdAsync("Brightwater");
        var step = await Desk.SetParentAsync(child, parent, "reader", null, default).DoneAsync();
        (await _store.DealsAsync()).Should().HaveCount(2);
        await Desk.SetParentAsync(child, null, "reader", null, default).DoneAsync();
        (await _store.DealsAsync()).Should().HaveCount(3);
        await Desk.UndoAsync(step, "reader", default).DoneAsync();
        (await _store.DealsAsync()).Should().HaveCount(3, "the newer step holds");
        await Desk.UndoAsync(step + 1, "reader", default).DoneAsync();

        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task A_company_that_the_gazetteer_comes_to_know_takes_its_earlier_reports_under_its_parent()
    {
        ExtractedDeal Cloud(string customer, string? id) =>
            Found.Deal() with { Parties = [new DealParty(customer, PartyRole.Customer, id), Found.Party("Amazon", PartyRole.Provider)] };
        await using var store = await TestStore.OpenAsync(Found.By(
            ("parent", [Cloud("SpaceX", "spacex")]), ("early", [Cloud("xAI", null)]), ("late", [Cloud("xAI", "xai") with { Value = null, Type = DealType.Investment }])));

        await store.AddAsync("text of the parent", 3);
        await store.AddAsync("text, early", 4);
        (await store.DealsAsync()).Should().HaveCount(2);
        await store.AddAsync("text, late", 5);

        (await store.DealsAsync()).Should().HaveCount(2, "the two with one value are one now, and the late one is another");
        var pairs = await store.AskAsync(db => db.ReportPairs.Select(pair => new { pair.LowCompanyId, pair.HighCompanyId }).Distinct().CountAsync());
        pairs.Should().Be(1);
    }

    [Fact]
    public async Task A_new_name_is_shown_and_found_and_the_one_before_leads_there()
    {
        var before = await _store.RowsAsync();

        var step = await Desk.RenameAsync(await _store.IdAsync("Brightwater Labs"), "  Kestrel \n Compute ", "reader", null, default).DoneAsync();
        (await _store.DealsAsync()).Should().Contain("Kestrel Compute – Amazon");
        (await SuggestedAsync("brightwater labs")).Should().Equal("Kestrel Compute");
        (await FoundAsync("kestrel")).Should().Be(1);
        (await _store.AskAsync(db => db.Companies.SingleAsync(company => company.Name == "Kestrel Compute"))).Slug.Should().Be("brightwater-labs", "addresses stay");
        await Desk.UndoAsync(step, "reader", default).DoneAsync();

        (await FoundAsync("kestrel")).Should().Be(0);
        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task Steps_are_taken_back_in_any_order()
    {
        var before = await _store.RowsAsync();
        var company = await _store.IdAsync("Brightwater");
        var first = await Desk.RenameAsync(company, "Kestrel", "reader", null, default).DoneAsync();
        var second = await Desk.RenameAsync(company, "Osprey", "reader", null, default).DoneAsync();
        var third = await Desk.RemoveAliasAsync(company, "Kestrel", "reader", null, default).DoneAsync();

        await Desk.UndoAsync(first, "reader", default).DoneAsync();
        (await _store.DealsAsync())[0].Should().Be("Osprey – Amazon");
        await Desk.UndoAsync(third, "reader", default).DoneAsync();
        await Desk.UndoAsync(second, "reader", default).DoneAsync();

        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task A_name_that_articles_told_of_becomes_the_company_that_it_is_an_alias_of()
    {
        var before = await _store.RowsAsync();

        var step = await Desk.AliasOfAsync("BRIGHTWATER", await _store.IdAsync("Brightwater Labs"), "reader", null, default).DoneAsync();
        (await _store.DealsAsync()).Should().HaveCount(2);
        await Desk.UndoAsync(step, "reader", default).DoneAsync();

        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task A_company_that_was_made_by_hand_goes_with_its_step_unless_something_needs_it()
    {
        var before = await _store.RowsAsync();

        var made = await Desk.MakeCompanyAsync("Heron Power", "utility", "reader", null, default);
        made.Should().BeOfType<CompanyOutcome.Done>().Which.Slug.Should().Be("heron-power");
        var step = ((CompanyOutcome.Done)made).Step;
        var alias = await Desk.AliasOfAsync("Heron", await _store.IdAsync("Heron Power"), "reader", null, default).DoneAsync();
        await Desk.UndoAsync(step, "reader", default).DoneAsync();
        (await SuggestedAsync("heron")).Should().Equal("Heron Power");
        await Desk.UndoAsync(alias, "reader", default).DoneAsync();
        (await SuggestedAsync("heron")).Should().BeEmpty();

        var again = await Desk.MakeCompanyAsync("Egret Power", null, "reader", null, default).DoneAsync();
        await Desk.UndoAsync(again, "reader", default).DoneAsync();
        (await _store.AskAsync(db => db.Companies.AnyAsync(company => company.Name == "Egret Power"))).Should().BeFalse();
        (await _store.AskAsync(db => db.CompanySteps.SingleAsync(row => row.Id == again))).Name.Should().Be("Egret Power", "the step stays on record");
        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task A_kind_is_set_and_taken_back()
    {
        var before = await _store.RowsAsync();
        var company = await _store.IdAsync("Brightwater");

        var made = await Desk.MakeCompanyAsync("Brightwater", "lab", "reader", null, default).DoneAsync();
        var set = await Desk.SetKindAsync(company, "neocloud", "reader", null, default).DoneAsync();
        await Desk.UndoAsync(made, "reader", default).DoneAsync();
        (await _store.AskAsync(db => db.Companies.SingleAsync(c => c.Id == company))).Kind.Should().Be("neocloud");
        await Desk.UndoAsync(set, "reader", default).DoneAsync();

        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task What_is_no_company_is_suggested_no_more_and_its_records_stay()
    {
        var before = await _store.RowsAsync();

        var step = await Desk.NotCompanyAsync("brightwater", "reader", null, default).DoneAsync();
        (await SuggestedAsync("brightwater")).Should().Equal("Brightwater Labs");
        (await _store.RowsAsync()).Should().Be(before, "stored records change only when their article is read again");
        await Desk.UndoAsync(step, "reader", default).DoneAsync();

        (await SuggestedAsync("brightwater")).Should().BeEquivalentTo("Brightwater", "Brightwater Labs");
    }

    [Fact]
    public async Task A_step_that_cannot_be_says_why_and_leaves_everything_as_it_was()
    {
        int bright = await _store.IdAsync("Brightwater"), labs = await _store.IdAsync("Brightwater Labs"), amazon = await _store.IdAsync("Amazon");
        var parent = await Desk.SetParentAsync(bright, labs, "reader", null, default).DoneAsync();
        await Desk.NotCompanyAsync("Heron", "reader", null, default).DoneAsync();
        var before = await _store.RowsAsync();

        (await Desk.RenameAsync(bright, "?", "reader", null, default).ReasonAsync()).Should().Contain("too short");
        (await Desk.RenameAsync(bright, new string('x', 101), "reader", null, default).ReasonAsync()).Should().Contain("longer than 100");
        (await Desk.RenameAsync(bright, "AWS", "reader", null, default).ReasonAsync()).Should().Contain("“AWS” is a name of Amazon");
        (await Desk.RenameAsync(bright, "Amazon", "reader", null, default).ReasonAsync()).Should().Contain("Merge both instead");
        (await Desk.RenameAsync(bright, "Heron", "reader", null, default).ReasonAsync()).Should().Contain("marked as no company");
        (await Desk.AliasOfAsync("aws", amazon, "reader", null, default).ReasonAsync()).Should().Contain("already");
        (await Desk.RemoveAliasAsync(amazon, "Amazon", "reader", null, default).ReasonAsync()).Should().Contain("Rename the company first");
        (await Desk.RemoveAliasAsync(amazon, "Heron", "reader", null, default).ReasonAsync()).Should().Contain("no name of Amazon");
        (await Desk.MergeAsync(bright, bright, "reader", null, default).ReasonAsync()).Should().Contain("into itself");
        (await Desk.SetParentAsync(labs, bright, "reader", null, default).ReasonAsync()).Should().Contain("part of itself");
        (await Desk.SetParentAsync(bright, labs, "reader", null, default).ReasonAsync()).Should().Contain("already");
        (await Desk.SetKindAsync(bright, "shop", "reader", null, default).ReasonAsync()).Should().Contain("There is no kind “shop”");
        (await Desk.MakeCompanyAsync("Amazon", null, "reader", null, default).ReasonAsync()).Should().Contain("knows already");
        (await Desk.NotCompanyAsync("heron", "reader", null, default).ReasonAsync()).Should().Contain("already");
        (await Desk.RenameAsync(4711, "Kestrel", "reader", null, default)).Should().BeOfType<CompanyOutcome.NotFound>();
        (await Desk.MergeAsync(bright, 4711, "reader", null, default)).Should().BeOfType<CompanyOutcome.NotFound>();

        (await _store.RowsAsync()).Should().Be(before);
        (await _store.AskAsync(db => db.CompanySteps.CountAsync())).Should().Be(2);
        parent.Should().BePositive();
    }

    [Fact]
    public async Task A_step_is_not_taken_back_where_a_company_would_become_part_of_itself()
    {
        int bright = await _store.IdAsync("Brightwater"), labs = await _store.IdAsync("Brightwater Labs"), amazon = await _store.IdAsync("Amazon");
        await Desk.SetParentAsync(bright, labs, "reader", null, default).DoneAsync();
        var newer = await Desk.SetParentAsync(bright, amazon, "reader", null, default).DoneAsync();
        var last = await Desk.SetParentAsync(labs, bright, "reader", null, default).DoneAsync();
        var before = await _store.RowsAsync();

        (await Desk.UndoAsync(newer, "reader", default).ReasonAsync()).Should().Contain("part of itself");

        (await _store.RowsAsync()).Should().Be(before);
        await Desk.UndoAsync(last, "reader", default).DoneAsync();
        await Desk.UndoAsync(newer, "reader", default).DoneAsync();
    }

    [Fact]
    public async Task Random_histories_taken_back_in_random_order_restore_every_row()
    {
        var before = await _store.RowsAsync();
        var companies = await _store.AskAsync(db => db.Companies.Select(company => company.Id).ToListAsync());
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            var steps = new List<int>();
            for (var i = 0; i < 8; i++)
            {
                if (await RandomStepAsync(random, companies) is CompanyOutcome.Done done)
                {
                    steps.Add(done.Step);
                }
            }

            var order = steps.ToArray();
            random.Shuffle(order);
            foreach (var step in order.Concat(order))
            {
                await Desk.UndoAsync(step, "reader", default);
            }

            (await _store.AskAsync(db => db.CompanySteps.CountAsync(step => step.UndoneAt == null))).Should().Be(0, "seed {0}", seed);
            (await _store.RowsAsync()).Should().Be(before, "seed {0}", seed);
        }
    }

    private Task<CompanyOutcome> RandomStepAsync(Random random, List<int> companies)
    {
        int company = companies[random.Next(companies.Count)], other = companies[random.Next(companies.Count)];
        var name = ((string[])["Kestrel", "Osprey", "Heron", "Brightwater", "AWS"])[random.Next(5)];
        return random.Next(7) switch
        {
            0 => Desk.RenameAsync(company, name, "reader", null, default),
            1 => Desk.AliasOfAsync(name, company, "reader", null, default),
            2 => Desk.RemoveAliasAsync(company, name, "reader", null, default),
            3 => Desk.MergeAsync(company, other, "reader", null, default),
            4 => Desk.SetParentAsync(company, random.Next(3) == 0 ? null : other, "reader", null, default),
            5 => Desk.SetKindAsync(company, random.Next(2) == 0 ? "lab" : null, "reader", null, default),
            _ => Desk.NotCompanyAsync(name, "reader", null, default),
        };
    }

    private Task<List<string>> SuggestedAsync(string typed) =>
        _store.AskAsync(async db => (await new CompanySearch(db).SuggestAsync(typed, 8, default)).Select(company => company.Name).ToList());

    private Task<int> FoundAsync(string word) => _store.AskAsync(db => db.SearchDeals(FullTextQuery.From(word)!).CountAsync());
}
