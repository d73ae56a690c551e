using DealWatch.Extraction.Records;
using DealWatch.Web.Tests.Pages.Samples;

namespace DealWatch.Web.Tests.Pages;

/// <summary>The sample library with money that returns: by a signed and a rumoured circle.</summary>
public sealed class FlowsApp : PagesApp
{
    private protected override IEnumerable<SampleArticle> Samples => [.. SampleLibrary.All, Circles];

    private static SampleArticle Circles => new(
        "Where the money goes round",
        "The Compute Ledger",
        "en",
        new DateOnly(2025, 11, 10),
        "Nvidia puts $100 billion into OpenAI. OpenAI signed for $60 billion of capacity with Oracle. Oracle is said to order chips for $40 billion from Nvidia. OpenAI orders systems from Nvidia.",
        Deal("nvidia-openai", DealType.Investment, DealStatus.Signed, 100, "Nvidia puts $100 billion into OpenAI.", new("Nvidia", PartyRole.Investor), new("OpenAI", PartyRole.Investee)),
        Deal("openai-oracle-2", DealType.Compute, DealStatus.Signed, 60, "OpenAI signed for $60 billion of capacity with Oracle.", new("OpenAI", PartyRole.Customer), new("Oracle", PartyRole.Provider)),
        Deal("oracle-nvidia", DealType.Chips, DealStatus.Reported, 40, "Oracle is said to order chips for $40 billion from Nvidia.", new("Oracle", PartyRole.Customer), new("Nvidia", PartyRole.Provider)),
        Deal("openai-nvidia", DealType.Chips, DealStatus.Signed, 0, "OpenAI orders systems from Nvidia.", new("OpenAI", PartyRole.Customer), new("Nvidia", PartyRole.Provider)));

    private static SampleDeal Deal(string key, DealType type, DealStatus status, long billions, string quote, params SampleParty[] parties) => new(key, type, status, parties)
    {
        Value = billions == 0 ? null : new MoneyValue(billions * 1_000_000_000, "USD", MoneyQualifier.Exact, MoneyPeriod.Total),
        Evidence = [("deal", quote)],
    };
}
