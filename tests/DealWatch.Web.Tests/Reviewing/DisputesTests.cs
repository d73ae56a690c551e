using DealWatch.Extraction.Records;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Reviewing;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Reviewing;

public sealed class DisputesTests : IAsyncLifetime
{
    private TestStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = await TestStore.OpenAsync(Found.By(
            ("five", [Lasting(Found.Deal(), 60)]),
            ("seven", [Lasting(Found.Deal(), 84)]),
            ("two", [Lasting(Found.Deal("Microsoft", "Oracle", 100), 24)]),
            ("ten", [Lasting(Found.Deal("Microsoft", "Oracle", 100), 120)]),
            ("agreed", [Lasting(Found.Deal("OpenAI", "Nvidia", 500), 12)])));
        foreach (var text in (string[])["five years, it says", "others write of seven", "only two years", "no less than ten", "agreed by all"])
        {
            await _store.AddAsync(text, new ArticleDetails { Published = new DateOnly(2025, 11, 3) });
        }
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Where_most_money_hangs_on_it_comes_first_and_each_value_stands_with_its_words()
    {
        var disputes = await DisputesAsync(await DealsAsync("openai", "microsoft"));

        disputes.Select(dispute => (dispute.FieldName, dispute.Entry.Stake)).Should().Equal(("durationMonths", 10_000_000_000), ("durationMonths", 3_800_000_000));
        disputes[0].Choices.Select(choice => choice.Value).Should().BeEquivalentTo("24", "120");
        disputes[1].Choices.Select(choice => choice.Value).Should().BeEquivalentTo("60", "84");
        disputes[1].Choices.Should().OnlyContain(choice => choice.Quotes.Count == 1);
        disputes[1].Choices.Where(choice => choice.Holds).Should().ContainSingle();
    }

    [Fact]
    public async Task Only_the_deals_of_the_list_are_asked_for()
    {
        (await DisputesAsync(await DealsAsync("microsoft"))).Should().ContainSingle().Which.Choices.Select(choice => choice.Value).Should().BeEquivalentTo("24", "120");
        (await DisputesAsync(await DealsAsync("nvidia"))).Should().BeEmpty();
        (await DisputesAsync([])).Should().BeEmpty();
    }

    private static ExtractedDeal Lasting(ExtractedDeal deal, int months) => deal with
    {
        DurationMonths = months,
        Evidence = [.. deal.Evidence, new FieldEvidence("durationMonths", 0, 4, "text")],
    };

    private Task<List<int>> DealsAsync(params string[] parties) =>
        _store.AskAsync(db => db.Deals.Where(deal => deal.Parties.Any(party => parties.Contains(party.Company!.Slug))).Select(deal => deal.Id).ToListAsync());

    private Task<IReadOnlyList<ReviewItem.Field>> DisputesAsync(IReadOnlyCollection<int> deals) => _store.AskAsync(db => new Disputes(db).OfAsync(deals, CancellationToken.None));
}
