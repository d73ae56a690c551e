using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Commitments;

/// <summary>Committed money of the selected deals, for the pages, the downloads, the API and agents.</summary>
public sealed class CommitmentQueries(DealWatchDbContext db)
{
    /// <summary>A company in the filter narrows to its own commitments on that side.</summary>
    public async Task<CommitmentTable> TableAsync(DealFilter filter, CommitmentChoice choice, CancellationToken cancellationToken)
    {
        var company = string.IsNullOrWhiteSpace(filter.Company) ? null : await SlugAsync(filter.Company, cancellationToken);
        return CommitmentTable.Of(await DealsAsync(filter, cancellationToken), choice, company);
    }

    /// <summary>Of the selected deals those that are signed and have a buyer or a provider.</summary>
    private async Task<List<CommittedDeal>> DealsAsync(DealFilter filter, CancellationToken cancellationToken)
    {
        var ids = await db.SelectUnordered(filter)
            .Where(deal => deal.Status == DealStatus.Signed && deal.Parties.Any(party => party.Role == PartyRole.Customer || party.Role == PartyRole.Provider))
            .Select(deal => deal.Id)
            .ToListAsync(cancellationToken);
        var deals = await db.Deals.AsNoTracking().Where(deal => ids.Contains(deal.Id))
            .Include(deal => deal.Parties).ThenInclude(party => party.Company)
            .Include(deal => deal.Events)
            .Include(deal => deal.Fields)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return deals.ConvertAll(deal => new CommittedDeal(
            deal.Id,
            deal.Slug,
            deal.Type,
            deal.Date,
            deal.Amount is { } amount && deal.Currency is { } currency
                ? new MoneyValue(amount, currency, deal.Qualifier ?? MoneyQualifier.Exact, deal.Period ?? MoneyPeriod.Total)
                : null,
            With(deal, PartyRole.Customer),
            With(deal, PartyRole.Provider),
            CommitmentParts.Of(deal),
            deal.IsPossibleDouble && deal.AmountUsd is not null));
    }

    /// <summary>A merged company is the one that it was merged into.</summary>
    private async Task<string> SlugAsync(string typed, CancellationToken cancellationToken)
    {
        var slug = typed.Trim().ToLowerInvariant();
        return await db.Companies.Where(company => company.Slug == slug).Select(company => company.MergedInto!.Slug).FirstOrDefaultAsync(cancellationToken) ?? slug;
    }

    private static IReadOnlyList<CompanyLink> With(Deal deal, PartyRole role) =>
        [.. deal.Parties.Where(party => party.Role == role).DistinctBy(party => party.CompanyId)
            .OrderBy(party => party.Company!.Slug, StringComparer.Ordinal)
            .Select(party => new CompanyLink(party.Company!.Name, party.Company.Slug))];
}
