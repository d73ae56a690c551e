using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>
/// Decides whether a report speaks of a deal that is already there: the same parties, a compatible type and the same value. Without a value
/// the type must be the same, and an ended deal is another one than a running one. Two reports of one article are never one deal.
/// </summary>
internal sealed class DealLinker(DealWatchDbContext db)
{
    private static readonly HashSet<DealType> Supply = [DealType.Compute, DealType.Chips, DealType.Datacenter, DealType.Power, DealType.Partnership];
    private static readonly HashSet<DealType> Capital = [DealType.Investment, DealType.Financing, DealType.Acquisition, DealType.Partnership];

    /// <param name="taken">Deals that other reports of the same article speak of.</param>
    public async Task<Deal?> FindAsync(DealReport report, IReadOnlyCollection<Deal> taken, CancellationToken cancellationToken)
    {
        var parties = report.Parties.Select(party => party.Company!.Id).Distinct().ToList();
        if (parties.Count < 2)
        {
            return null;
        }

        var first = parties[0];
        var candidates = await db.Reports
            .Where(other => other.Amount == report.Amount && other.Currency == report.Currency && other.Period == report.Period)
            .Where(other => other.Parties.Any(party => party.CompanyId == first))
            .OrderBy(other => other.Id)
            .Select(other => new { other.DealId, other.Type, other.Status, Parties = other.Parties.Select(party => party.CompanyId).ToList() })
            .ToListAsync(cancellationToken);
        var match = candidates.Find(other =>
            IsSameKind(report, other.Type, other.Status)
            && parties.ToHashSet().SetEquals(other.Parties)
            && taken.All(deal => deal.Id != other.DealId));
        return match is null ? null : await db.Deals.SingleAsync(deal => deal.Id == match.DealId, cancellationToken);
    }

    private static bool IsSameKind(DealReport report, DealType type, DealStatus status)
    {
        if (report.Amount is null)
        {
            return report.Type == type && (report.Status == DealStatus.Ended) == (status == DealStatus.Ended);
        }

        return report.Type == type || (Supply.Contains(report.Type) && Supply.Contains(type)) || (Capital.Contains(report.Type) && Capital.Contains(type));
    }
}
