using DealWatch.Extraction.Records;
using DealWatch.Web.Data;

namespace DealWatch.Web.Search;

/// <summary>The part of a <see cref="DealFilter"/> that asks for companies.</summary>
internal static class PartySelection
{
    /// <summary>More companies have no deal together.</summary>
    private const int MostOthers = 8;

    public static IQueryable<Deal> WithParties(this IQueryable<Deal> deals, DealWatchDbContext db, DealFilter filter)
    {
        foreach (var slug in Slugs(filter.With).Prepend(filter.Company?.Trim()).Where(slug => !string.IsNullOrEmpty(slug)))
        {
            var companies = Named(db, slug!);
            deals = deals.Where(deal => deal.Parties.Any(party => companies.Contains(party.CompanyId)));
        }

        if (!string.IsNullOrWhiteSpace(filter.Buyer))
        {
            deals = InRole(deals, Named(db, filter.Buyer), PartyRole.Customer);
        }

        if (!string.IsNullOrWhiteSpace(filter.Seller))
        {
            deals = InRole(deals, Named(db, filter.Seller), PartyRole.Provider);
        }

        return deals;
    }

    /// <summary>The slugs of a list that is separated by commas.</summary>
    public static IReadOnlyList<string> Slugs(string? list) =>
        [.. (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostOthers)];

    private static IQueryable<Deal> InRole(IQueryable<Deal> deals, IQueryable<int> companies, PartyRole role) =>
        deals.Where(deal => deal.Parties.Any(party => party.Role == role && companies.Contains(party.CompanyId)));

    private static IQueryable<int> Named(DealWatchDbContext db, string typed)
    {
        var slug = typed.Trim().ToLowerInvariant();
        return db.Companies.Where(company => company.Slug == slug).Select(company => company.MergedIntoId ?? company.Id);
    }
}
