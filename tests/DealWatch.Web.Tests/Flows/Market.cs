using DealWatch.Extraction.Records;
using DealWatch.Web.Flows;

namespace DealWatch.Web.Tests.Flows;

/// <summary>Self-made deals between companies of one letter.</summary>
internal static class Market
{
    private const long Billion = 1_000_000_000;

    public static FlowDeal Deal(
        int id, string payers, DealType type, string payees, long billions = 0, DealStatus status = DealStatus.Signed, DateOnly? date = null) => new(
        id,
        $"deal-{id}",
        type,
        status,
        date ?? new DateOnly(2025, 1, 1).AddDays(id),
        billions == 0 ? null : new MoneyValue(billions * Billion, "USD", MoneyQualifier.Exact, MoneyPeriod.Total),
        billions == 0 ? null : billions * Billion,
        [.. payers.Select(name => new FlowParty(Company(name), Roles(type).Pays)), .. payees.Select(name => new FlowParty(Company(name), Roles(type).IsPaid))]);

    public static FlowCompany Company(char name) => new(name, name.ToString().ToUpperInvariant(), name.ToString());

    public static FlowGraph Graph(params FlowDeal[] deals) => FlowGraph.Of(deals, withEnded: false);

    /// <summary>Many deals among few companies, the same for the same seed.</summary>
    public static FlowDeal[] Random(int seed, int deals, string companies = "abcdefghij")
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, deals).Select(id => Deal(
            id,
            Some(),
            Enum.GetValues<DealType>()[random.Next(8)],
            Some(),
            random.Next(60),
            Enum.GetValues<DealStatus>()[random.Next(4)]))];

        string Some() => string.Concat(Enumerable.Range(0, random.Next(10) == 0 ? 2 : 1).Select(_ => companies[random.Next(companies.Length)]));
    }

    private static (PartyRole Pays, PartyRole IsPaid) Roles(DealType type) => type switch
    {
        DealType.Investment => (PartyRole.Investor, PartyRole.Investee),
        DealType.Financing => (PartyRole.Lender, PartyRole.Borrower),
        DealType.Acquisition => (PartyRole.Acquirer, PartyRole.Target),
        DealType.Partnership => (PartyRole.Partner, PartyRole.Partner),
        _ => (PartyRole.Customer, PartyRole.Provider),
    };
}
