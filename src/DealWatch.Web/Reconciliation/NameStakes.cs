using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>Keeps how much money hangs on the names that no gazetteer has, while deals change.</summary>
internal sealed class NameStakes(DealWatchDbContext db)
{
    /// <summary>The names among the parties of deals.</summary>
    public Task<List<int>> AmongAsync(IReadOnlyCollection<int> deals, CancellationToken cancellationToken) => db.DealParties
        .Where(party => deals.Contains(party.DealId) && party.Company!.GazetteerId == null)
        .Select(party => party.CompanyId)
        .Distinct()
        .ToListAsync(cancellationToken);

    public async Task KeepAsync(IReadOnlyCollection<int> names, CancellationToken cancellationToken)
    {
        var worth = await db.DealParties.Where(party => names.Contains(party.CompanyId))
            .GroupBy(party => party.CompanyId)
            .Select(deals => new { Company = deals.Key, Usd = deals.Sum(party => party.Deal!.AmountUsd ?? 0) })
            .ToDictionaryAsync(name => name.Company, name => Stake.OfName(name.Usd), cancellationToken);
        foreach (var company in await db.Companies.Where(company => names.Contains(company.Id)).ToListAsync(cancellationToken))
        {
            company.Stake = worth.TryGetValue(company.Id, out var stake) ? stake : null;
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
