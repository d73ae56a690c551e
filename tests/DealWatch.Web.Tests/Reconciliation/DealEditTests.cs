using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Edits;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Search;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Reconciliation;

/// <summary>What people set on whole deals.</summary>
public sealed class DealEditTests : IAsyncLifetime
{
    private TestStore _store = null!;

    private JudgementDesk Desk => _store.Get<JudgementDesk>();

    public async Task InitializeAsync()
    {
        _store = await TestStore.OpenAsync(Found.By(
            ("first", [Found.Deal()]), ("second", [Found.Deal()]), ("third", [Found.Deal()]), ("other", [Found.Deal("Microsoft", "Oracle", 10)])));
        foreach (var (index, word) in ((string[])["first", "second", "third", "other"]).Index())
        {
            await _store.AddAsync($"the {word} text", new ArticleDetails { Published = new DateOnly(2025, 11, 3 + index) });
        }
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Parties_roles_and_chips_are_those_that_a_person_set_and_found_by_them_alone()
    {
        var deal = await DealOfAsync(1);
        var oracle = await _store.AskAsync(db => db.Companies.Where(company => company.Name == "Oracle").Select(company => company.Id).SingleAsync());

        var edit = await Desk.SetFieldsAsync(
            deal,
            [
                new FieldChange(FieldNames.Parties, "", [new PartyChange(null, "Lumen Labs", PartyRole.Investor), new PartyChange(oracle, "Oracle", PartyRole.Investee, "OCI")]),
                new FieldChange(FieldNames.Chips, "5000|Amd|MI450\n|Nvidia|"),
            ],
            "ada", "read it again", CancellationToken.None);

        var row = (await DetailAsync(deal)).Deal;
        row.Parties.Select(party => (party.Name, party.Role, party.Brand)).Should().Equal(("Lumen Labs", PartyRole.Investor, null), ("Oracle", PartyRole.Investee, "OCI"));
        row.Chips.Select(chip => (chip.Quantity, chip.Vendor, chip.Model)).Should().Equal((5000, "Amd", "MI450"), (null, "Nvidia", null));
        row.Slug.Should().Be("lumen-labs-oci");
        (await FoundAsync("lumen")).Should().Equal(deal);
        (await FoundAsync("amazon")).Should().BeEmpty();
        var words = await _store.AskAsync(db => db.Overrides.OrderBy(set => set.Id).Select(set => new { set.Was, set.Value }).ToListAsync());
        words[0].Was.Should().Be("customer|OpenAI|\nprovider|Amazon|");
        words[0].Value.Should().Be("investor|Lumen Labs|\ninvestee|Oracle|OCI");
        words[1].Was.Should().BeEmpty();

        await Desk.UndoAsync(edit!.Value, "ada", CancellationToken.None);
        (await FoundAsync("amazon")).Should().Equal(deal);
        (await FoundAsync("lumen")).Should().BeEmpty();
    }

    [Fact]
    public async Task An_article_that_comes_later_does_not_move_what_a_person_set()
    {
        var deal = await DealOfAsync(4);
        await Desk.SetFieldsAsync(deal, [new FieldChange(FieldNames.Value, "12000000000 USD exact total"), new FieldChange(FieldNames.Status, "talks")], "ada", null, CancellationToken.None);

        await _store.AddAsync("another other text", new ArticleDetails { Published = new DateOnly(2025, 12, 1) });

        var detail = await DetailAsync(deal);
        detail.Reports.Should().HaveCount(2);
        (detail.Deal.Value!.Amount, detail.Deal.Status).Should().Be((12_000_000_000, DealStatus.Talks));
    }

    [Fact]
    public async Task Of_two_words_on_a_field_the_newer_holds_whichever_is_taken_back()
    {
        var deal = await DealOfAsync(4);
        var older = await SetAsync(deal, FieldNames.DurationMonths, "24");
        var newer = await SetAsync(deal, FieldNames.DurationMonths, "36");

        await Desk.UndoAsync(older, "ada", CancellationToken.None);
        (await TermAsync(deal)).Should().Be(36, "the newer one goes on holding");
        await Desk.UndoAsync(newer, "ada", CancellationToken.None);
        (await TermAsync(deal)).Should().BeNull("the older one was taken back before, so the sources decide");
        (await _store.AskAsync(db => db.Overrides.OrderBy(set => set.Id).Select(set => set.Was).ToListAsync())).Should().Equal("", "24");

        older = await SetAsync(deal, FieldNames.DurationMonths, "24");
        newer = await SetAsync(deal, FieldNames.DurationMonths, "36");
        await Desk.UndoAsync(newer, "ada", CancellationToken.None);
        (await TermAsync(deal)).Should().Be(24, "the older one holds again");
    }

    [Fact]
    public async Task A_field_can_be_left_to_its_sources_again_as_a_step_of_its_own()
    {
        var deal = await DealOfAsync(4);
        await SetAsync(deal, FieldNames.Value, "1 USD exact total");

        var left = await SetAsync(deal, FieldNames.Value, FieldOverride.LeftToSources);
        var detail = await DetailAsync(deal);
        detail.Deal.Value!.Amount.Should().Be(10_000_000_000);
        detail.Notes.Should().NotContain(note => note.Rule == FieldRule.Override);

        await Desk.UndoAsync(left, "ada", CancellationToken.None);
        (await DetailAsync(deal)).Deal.Value!.Amount.Should().Be(1);
    }

    [Fact]
    public async Task Reports_that_are_split_out_are_one_deal_and_stay_out_until_that_is_taken_back()
    {
        var before = await _store.RowsAsync();
        var deal = await DealOfAsync(1);

        var edit = await Desk.SplitAsync(deal, [2, 3], "ada", null, CancellationToken.None);
        (await DealOfAsync(2)).Should().Be(await DealOfAsync(3)).And.NotBe(await DealOfAsync(1));
        (await _store.AskAsync(db => db.Judgements.CountAsync(judgement => judgement.EditId == edit))).Should().Be(3);

        await Desk.UndoAsync(edit!.Value, "ada", CancellationToken.None);
        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task All_of_a_deal_or_what_is_not_its_own_cannot_be_split_out()
    {
        var deal = await DealOfAsync(1);

        foreach (var reports in (int[][])[[], [4], [1, 4], [1, 2, 3]])
        {
            (await Desk.SplitAsync(deal, reports, "ada", null, CancellationToken.None)).Should().BeNull();
        }

        (await _store.AskAsync(db => db.Edits.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Deals_that_were_split_can_be_joined_again_and_each_step_is_taken_back_by_itself()
    {
        var split = await Desk.SplitAsync(await DealOfAsync(1), [3], "ada", null, CancellationToken.None);
        var apart = await _store.RowsAsync();

        var merged = await Desk.MergeAsync(await DealOfAsync(3), await DealOfAsync(1), "ada", null, CancellationToken.None);
        (await DealOfAsync(3)).Should().Be(await DealOfAsync(1), "the newer word on a pair counts");
        await Desk.UndoAsync(merged!.Value, "ada", CancellationToken.None);
        (await _store.RowsAsync()).Should().Be(apart);

        await Desk.UndoAsync(split!.Value, "ada", CancellationToken.None);
        (await DealOfAsync(3)).Should().Be(await DealOfAsync(1));
    }

    [Fact]
    public async Task Deals_without_a_party_in_common_can_be_joined_and_the_other_address_leads_to_the_joined_one()
    {
        var (one, other) = (await DealOfAsync(1), await DealOfAsync(4));

        await Desk.MergeAsync(other, one, "ada", null, CancellationToken.None);

        (await DetailAsync(one)).Reports.Should().HaveCount(4);
        (await _store.AskAsync(db => new DealQueries(db).SuccessorAsync(other, CancellationToken.None))).Should().Be(one);
        (await Desk.MergeAsync(one, one, "ada", null, CancellationToken.None)).Should().BeNull();
    }

    [Fact]
    public async Task Several_reports_are_dismissed_and_taken_back_in_one_step()
    {
        var before = await _store.RowsAsync();

        var edit = await Desk.DismissAsync([1, 2, 3], "ada", "an old rumour", CancellationToken.None);
        (await _store.AskAsync(db => db.Deals.CountAsync())).Should().Be(1);
        (await _store.AskAsync(db => new DealQueries(db).TotalsAsync(new DealFilter(), CancellationToken.None))).SignedUsd.Should().Be(10_000_000_000);

        await Desk.UndoAsync(edit!.Value, "ada", CancellationToken.None);
        (await _store.RowsAsync()).Should().Be(before);
    }

    private async Task<int> SetAsync(int deal, string field, string value) =>
        (await Desk.SetFieldsAsync(deal, [new FieldChange(field, value)], "ada", null, CancellationToken.None))!.Value;

    private async Task<int?> TermAsync(int deal) => (await DetailAsync(deal)).Deal.DurationMonths;

    private async Task<int> DealOfAsync(int report) => (await _store.AskAsync(db => db.Reports.Where(r => r.Id == report).Select(r => r.DealId).SingleAsync()))!.Value;

    private async Task<DealDetail> DetailAsync(int deal) => (await _store.AskAsync(db => new DealQueries(db).DetailAsync(deal, CancellationToken.None)))!;

    private async Task<IEnumerable<int>> FoundAsync(string word) =>
        (await _store.AskAsync(db => new DealQueries(db).PageAsync(new DealFilter { Q = word }, 10, CancellationToken.None))).Deals.Select(deal => deal.Id);
}
