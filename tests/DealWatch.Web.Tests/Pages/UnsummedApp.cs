using DealWatch.Extraction.Records;
using DealWatch.Web.Tests.Pages.Samples;

namespace DealWatch.Web.Tests.Pages;

/// <summary>Two signed deals with a value, of which one states it per year and for no term.</summary>
public sealed class UnsummedApp : PagesApp
{
    private protected override IEnumerable<SampleArticle> Samples =>
    [
        .. SampleSeeder.Many(1),
        new SampleArticle(
            "Rent by the year",
            "The Compute Ledger",
            "en",
            new DateOnly(2025, 1, 2),
            "Lumen Labs rents capacity from Foundry Nine for $3 million a year.",
            new SampleDeal("lumen-rent", DealType.Compute, DealStatus.Signed, new SampleParty("Lumen Labs", PartyRole.Customer), new SampleParty("Foundry Nine", PartyRole.Provider))
            {
                Value = new MoneyValue(3_000_000, "USD", MoneyQualifier.Exact, MoneyPeriod.PerYear),
                Evidence = [("value", "$3 million a year")],
            }),
    ];
}
