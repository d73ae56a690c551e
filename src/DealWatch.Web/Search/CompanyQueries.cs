using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Search;

/// <summary>Companies with their figures.</summary>
public sealed class CompanyQueries(DealWatchDbContext db)
{
    /// <summary>The companies that are party to the selected deals, most of these deals first; all figures are over these deals.</summary>
    public async Task<IReadOnlyList<CompanyRow>> ListAsync(DealFilter filter, CancellationToken cancellationToken)
    {
        var links = await db.SelectUnordered(filter)
            .SelectMany(deal => deal.Parties, (deal, party) => new
            {
                party.CompanyId,
                party.DealId,
                Usd = deal.Status == DealStatus.Signed && !deal.IsPossibleDouble ? deal.AmountUsd : null,
                deal.Date,
            })
            .ToListAsync(cancellationToken);
        var companies = await db.Companies.AsNoTracking().ToDictionaryAsync(company => company.Id, cancellationToken);
        return [.. links.GroupBy(link => link.CompanyId)
            .Select(group =>
            {
                var company = companies[group.Key];
                var deals = group.DistinctBy(link => link.DealId).ToList();
                return new CompanyRow(company.Name, company.Slug, company.Kind, deals.Count, deals.Sum(deal => deal.Usd ?? 0), deals.Max(deal => deal.Date));
            })
            .OrderByDescending(row => row.Deals).ThenBy(row => row.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>A company with its figures; the one that it is when it was merged; null when no company has this slug.</summary>
    public async Task<CompanyDetail?> DetailAsync(string slug, CancellationToken cancellationToken)
    {
        slug = slug.ToLowerInvariant();
        var company = await db.Companies.AsNoTracking()
            .Where(c => c.Id == db.Companies.Where(named => named.Slug == slug).Select(named => named.MergedIntoId ?? named.Id).FirstOrDefault())
            .Include(c => c.Parent!.MergedInto)
            .FirstOrDefaultAsync(cancellationToken);
        if (company is null)
        {
            return null;
        }

        var names = await db.CompanyAliases.AsNoTracking()
            .Where(alias => alias.CompanyId == company.Id || alias.Company!.MergedIntoId == company.Id)
            .Select(alias => alias.Name)
            .ToListAsync(cancellationToken);
        var deals = await db.Deals.AsNoTracking()
            .Where(deal => deal.Parties.Any(party => party.CompanyId == company.Id))
            .Include(deal => deal.Parties).ThenInclude(party => party.Company)
            .Include(deal => deal.Chips)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return new CompanyDetail(
            company.Name,
            company.Slug,
            company.Kind,
            company.Ticker,
            company.Parent?.Itself() is { } parent && parent.Id != company.Id ? new CompanyLink(parent.Name, parent.Slug) : null,
            [.. names.Where(name => name != company.Name).DistinctBy(SearchText.Fold).Order(StringComparer.OrdinalIgnoreCase)],
            CompanyFigures.Flows(company.Id, deals),
            CompanyFigures.Counterparties(company.Id, deals),
            CompanyPortrait.Of(company.Id, deals));
    }
}
