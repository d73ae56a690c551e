using DealWatch.Web.Search;
using DealWatch.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace DealWatch.Web.Tests.Search;

public sealed class CompanySearchTests : IAsyncLifetime
{
    private TestStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = await TestStore.OpenAsync(Found.Always(
            Found.Deal(provider: "AWS"),
            Found.Deal("Amaranth Power", "Société Lumière", 2),
            Found.Deal("OpenAI", "Emirati Arabi Uniti", 3)));
        await _store.AddAsync("text");
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Theory]
    [InlineData("aws", "Amazon", "AWS")]
    [InlineData("AMAZ", "Amazon", null)]
    [InlineData("amzn", "Amazon", "AMZN")]
    [InlineData("web serv", "Amazon", "Amazon Web Services")]
    [InlineData("lumiere", "Société Lumière", null)]
    [InlineData("LUMIÈRE", "Société Lumière", null)]
    [InlineData("arabi", "Emirati Arabi Uniti", null)]
    public async Task The_beginning_of_any_word_finds(string typed, string name, string? matched)
    {
        var best = (await AskAsync(search => search.SuggestAsync(typed, 8, CancellationToken.None)))[0];

        (best.Name, best.Matched).Should().Be((name, matched));
    }

    [Fact]
    public async Task A_word_is_not_found_by_its_middle() =>
        (await AskAsync(search => search.SuggestAsync("mazon", 8, CancellationToken.None))).Should().BeEmpty();

    [Fact]
    public async Task Each_company_is_suggested_once_and_those_with_more_deals_first() =>
        (await AskAsync(search => search.SuggestAsync("ama", 8, CancellationToken.None))).Select(suggestion => suggestion.Name).Should().Equal("Amaranth Power", "Amazon");

    [Theory]
    [InlineData("aws", "Amazon")]
    [InlineData("openai", "OpenAI")]
    [InlineData("lumi", "Société Lumière")]
    [InlineData("ama", null)]
    [InlineData("", null)]
    [InlineData("nothing like it", null)]
    public async Task Enter_leads_to_the_company_that_is_meant(string typed, string? name) =>
        ((await AskAsync(search => search.BestAsync(typed, CancellationToken.None)))?.Name).Should().Be(name);

    [Theory]
    [InlineData("amazno", "Amazon")]
    [InlineData("opnai", "OpenAI")]
    [InlineData("lumiera", "Société Lumière")]
    [InlineData("opnai rents servers", "OpenAI")]
    public async Task A_slip_of_the_keyboard_is_offered_the_nearest_name(string typed, string name) =>
        (await AskAsync(search => search.NearestAsync(typed, 3, CancellationToken.None)))[0].Name.Should().Be(name);

    [Fact]
    public async Task Nothing_is_near_to_a_name_of_another_kind() =>
        (await AskAsync(search => search.NearestAsync("xylophone quartet", 3, CancellationToken.None))).Should().BeEmpty();

    private async Task<T> AskAsync<T>(Func<CompanySearch, Task<T>> ask)
    {
        using var scope = _store.Get<IServiceScopeFactory>().CreateScope();
        return await ask(scope.ServiceProvider.GetRequiredService<CompanySearch>());
    }
}
