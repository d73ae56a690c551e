using DealWatch.Web.Data;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Ingestion;

public sealed class CompanyDirectoryTests
{
    [Fact]
    public async Task A_company_of_the_gazetteer_comes_with_its_names()
    {
        await using var store = await TestStore.OpenAsync(Found.Always(Found.Deal(provider: "AWS")));

        await store.AddAsync("text");

        var amazon = await CompanyAsync(store, "amazon");
        amazon.Name.Should().Be("Amazon");
        amazon.Kind.Should().NotBeNull();
        amazon.Aliases.Select(alias => alias.Folded).Should().Contain(["amazon", "aws", "amazon web services"]);
    }

    [Fact]
    public async Task A_discovered_name_is_one_company_however_it_is_written()
    {
        await using var store = await TestStore.OpenAsync(Found.By(
            ("first", [Found.Deal(provider: "Société Lumière")]), ("second", [Found.Deal(provider: "SOCIETE LUMIERE", billions: 2)])));

        await store.AddAsync("first text");
        await store.AddAsync("second text");

        (await CompanyAsync(store, "societe-lumiere")).GazetteerId.Should().BeNull();
        (await store.AskAsync(db => db.Companies.CountAsync())).Should().Be(2);
    }

    [Fact]
    public async Task A_name_that_was_discovered_first_becomes_the_gazetteers_company()
    {
        var discovered = Found.Deal() with { Parties = [new("OpenAI", Extraction.Records.PartyRole.Customer), new("Harbour Lane", Extraction.Records.PartyRole.Provider)] };
        await using var store = await TestStore.OpenAsync(Found.By(("first", [discovered]), ("second", [Found.Deal(billions: 2)])));

        await store.AddAsync("first text");
        await store.AddAsync("second text");

        (await CompanyAsync(store, "openai")).GazetteerId.Should().Be("openai");
        (await store.AskAsync(db => db.Companies.CountAsync(company => company.Name == "OpenAI"))).Should().Be(1);
    }

    [Fact]
    public async Task Two_names_with_the_same_words_in_the_address_have_different_ones()
    {
        await using var store = await TestStore.OpenAsync(Found.Always(Found.Deal("A+B Cloud", "!!!", 1), Found.Deal("A-B-Cloud!", "???", 2)));

        await store.AddAsync("text");

        (await store.AskAsync(db => db.Companies.Select(company => company.Slug).ToListAsync())).Should().OnlyHaveUniqueItems();
    }

    private static Task<Company> CompanyAsync(TestStore store, string slug) =>
        store.AskAsync(db => db.Companies.Include(company => company.Aliases).SingleAsync(company => company.Slug == slug));
}
