using DealWatch.Extraction.Records;
using DealWatch.Web.Data;

namespace DealWatch.Web.Search;

/// <summary>Sums over the deals of one company. Only signed deals add up; each deal counts once in a sum.</summary>
internal static class CompanyFigures
{
    public static IReadOnlyList<CompanyFlow> Flows(int companyId, IReadOnlyCollection<Deal> deals) =>
        [.. deals.SelectMany(deal => Kinds(companyId, deal).Select(kind => (Kind: kind, Deal: deal)))
            .GroupBy(pair => pair.Kind, pair => pair.Deal)
            .OrderBy(group => group.Key)
            .Select(group => Flow(group.Key, [.. group]))];

    public static IReadOnlyList<CounterpartyRow> Counterparties(int companyId, IReadOnlyCollection<Deal> deals) =>
        [.. deals.SelectMany(deal => deal.Parties
                .Where(party => party.CompanyId != companyId)
                .DistinctBy(party => party.CompanyId)
                .Select(party => (Company: party.Company!, Deal: deal)))
            .GroupBy(pair => pair.Company.Id)
            .Select(group => Counterparty(group.First().Company, [.. group.Select(pair => pair.Deal)]))
            .OrderByDescending(row => row.Deals).ThenByDescending(row => row.SignedUsd).ThenBy(row => row.Name, StringComparer.OrdinalIgnoreCase)];

    private static CounterpartyRow Counterparty(Company company, IReadOnlyCollection<Deal> deals)
    {
        var parts = deals.SelectMany(deal => Kinds(company.Id, deal), (deal, kind) => (Kind: kind, Usd: SignedUsd(deal) ?? 0))
            .GroupBy(part => part.Kind, part => part.Usd)
            .ToDictionary(part => part.Key, part => part.Sum());
        return new CounterpartyRow(company.Name, company.Slug, [.. parts.Keys.Order()], deals.Count, deals.Sum(deal => SignedUsd(deal) ?? 0), parts);
    }

    private static CompanyFlow Flow(FlowKind kind, IReadOnlyList<Deal> deals) => new(
        kind,
        deals.Count,
        deals.Count(deal => SignedUsd(deal) is not null),
        deals.Sum(deal => SignedUsd(deal) ?? 0),
        [.. deals.GroupBy(deal => deal.Date?.Year)
            .OrderByDescending(year => year.Key ?? 0)
            .Select(year => new YearFigure(year.Key, year.Count(), year.Sum(deal => SignedUsd(deal) ?? 0)))]);

    private static IEnumerable<FlowKind> Kinds(int companyId, Deal deal) =>
        deal.Parties.Where(party => party.CompanyId == companyId).Select(party => KindOf(party.Role)).Distinct();

    private static FlowKind KindOf(PartyRole role) => role switch
    {
        PartyRole.Customer => FlowKind.Buys,
        PartyRole.Provider => FlowKind.Supplies,
        PartyRole.Investor or PartyRole.Lender or PartyRole.Acquirer => FlowKind.Invests,
        PartyRole.Investee or PartyRole.Borrower or PartyRole.Target => FlowKind.Receives,
        _ => FlowKind.Partners,
    };

    private static long? SignedUsd(Deal deal) => deal.Status == DealStatus.Signed && !deal.IsPossibleDouble ? deal.AmountUsd : null;
}
