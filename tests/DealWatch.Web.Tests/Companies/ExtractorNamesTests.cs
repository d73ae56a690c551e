using DealWatch.Extraction.Articles;
using DealWatch.Web.Companies;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Companies;

/// <summary>With the real extractor: what people say of names holds for what is read next, here and after a restart.</summary>
public sealed class ExtractorNamesTests : IAsyncLifetime
{
    private const string Text =
        "Brightwater Labs has signed a five-year agreement worth $2.4 billion with CoreWeave. Under the contract, CoreWeave will supply Brightwater Labs with cloud capacity on Nvidia GB300 chips.";

    private readonly TempFolder _folder = new();
    private TestStore _store = null!;

    private CompanyDesk Desk => _store.Desk();

    public async Task InitializeAsync()
    {
        _store = await TestStore.OpenAsync(folder: _folder.Path);
        await _store.AddAsync(Text);
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_alias_counts_for_what_is_read_next_and_after_a_restart_until_it_is_taken_back()
    {
        Customer().Should().Be("Brightwater Labs");

        var company = await _store.IdAsync("CoreWeave");
        var step = await Desk.AliasOfAsync("Brightwater Labs", await OpenAiAsync(), "reader", null, default).DoneAsync();
        Customer().Should().Be("OpenAI");

        await _store.DisposeAsync();
        _store = await TestStore.OpenAsync(folder: _folder.Path);
        await _store.Get<ExtractorNames>().TeachAsync(default);
        Customer().Should().Be("OpenAI");
        _store.Get<ExtractionStep>().Now.Version.Should().Contain("+names.");

        await Desk.UndoAsync(step, "reader", default).DoneAsync();
        Customer().Should().Be("Brightwater Labs");
        _store.Get<ExtractionStep>().Now.Version.Should().NotContain("+names.");
        company.Should().BePositive();
    }

    [Fact]
    public async Task A_company_made_of_a_name_is_the_one_that_articles_named_so()
    {
        var company = await _store.IdAsync("Brightwater Labs");

        await Desk.MakeCompanyAsync("Brightwater Labs", "lab", "reader", null, default).DoneAsync();
        await Desk.AliasOfAsync("Kestrel Nine", company, "reader", null, default).DoneAsync();
        await _store.AddAsync(Text.Replace("Brightwater Labs", "Kestrel Nine", StringComparison.Ordinal));

        (await _store.AskAsync(db => db.Articles.CountAsync(article => article.Reports.Any(report => report.Parties.Any(party => party.CompanyId == company))))).Should().Be(2);
        (await _store.AskAsync(db => db.Companies.SingleAsync(c => c.Id == company))).Kind.Should().Be("lab");
    }

    [Fact]
    public async Task What_is_no_company_is_party_to_nothing()
    {
        await Desk.NotCompanyAsync("Brightwater Labs", "reader", null, default).DoneAsync();

        Extract().Should().NotContain(deal => deal.Parties.Any(party => party.Name == "Brightwater Labs"));
    }

    [Fact]
    public async Task A_merged_company_of_the_gazetteer_is_read_as_the_other()
    {
        await _store.AddAsync("OpenAI signed a contract with Amazon for cloud capacity worth $38 billion.");
        await Desk.MergeAsync(await _store.IdAsync("CoreWeave"), await _store.IdAsync("Amazon"), "reader", null, default).DoneAsync();

        var outcome = await _store.AddAsync(Text + " It was agreed on Monday.");

        outcome.Should().BeOfType<IngestOutcome.Added>();
        (await _store.AskAsync(db => db.DealParties.AnyAsync(party => party.Company!.Name == "CoreWeave"))).Should().BeFalse();
    }

    private string? Customer() => Extract().FirstOrDefault()?.Parties[0].Name;

    private IReadOnlyList<DealWatch.Extraction.Records.ExtractedDeal> Extract() => _store.Get<ExtractionStep>().Extract(new ArticleInput(Text)).Deals;

    private async Task<int> OpenAiAsync()
    {
        await _store.AddAsync("OpenAI signed a contract with Amazon for cloud capacity worth $38 billion.");
        return await _store.IdAsync("OpenAI");
    }
}
