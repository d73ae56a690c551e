using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>Keeps how much money hangs on the names that no gazetteer has, while deals change.</summary>
internal sealed class NameStakes(DealWatchDbContext db)
{
    /// <summary>The names among the parties of deals.</summary>
    public async Task<HashSet<int>> AmongAsync(IEnumerable<int> deals, CancellationToken cancellationToken)
    {
        var names = new HashSet<int>();
        foreach (var some in deals.Chunk(Portion.Size))
        {
            names.UnionWith(await db.DealParties
                .Where(party => some.Contains(party.DealId) && party.Company!.GazetteerId == null)
                .Select(party => party.CompanyId)
                .Distinct()
                .ToListAsync(cancellationToken));
        }

        return names;
    }

    public async Task KeepAsync(IEnumerable<int> names, CancellationToken cancellationToken)
    {
        foreach (var some in names.Distinct().Chunk(Portion.Size))
        {
            var worth = await db.DealParties.Where(party => some.Contains(party.CompanyId))
                .GroupBy(party => party.CompanyId)
                .Select(deals => new { Company = deals.Key, Usd = deals.Sum(party => party.Deal!.AmountUsd ?? 0) })
                .ToDictionaryAsync(name => name.Company, name => Stake.OfName(name.Usd), cancellationToken);
            foreach (var company in await db.Companies.Where(company => some.Contains(company.Id)).ToListAsync(cancellationToken))
            {
                company.Stake = worth.TryGetValue(company.Id, out var stake) ? stake : null;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
