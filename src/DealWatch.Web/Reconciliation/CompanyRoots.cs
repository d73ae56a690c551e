using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>The company at the top of a company's parents.</summary>
internal sealed class CompanyRoots(DealWatchDbContext db)
{
    private const int DeepestParent = 8;

    public async Task<IReadOnlyDictionary<int, int>> OfAsync(IReadOnlyCollection<int> companies, CancellationToken cancellationToken)
    {
        var roots = companies.Distinct().ToDictionary(id => id, id => id);
        for (var level = 0; level < DeepestParent; level++)
        {
            var open = roots.Values.Distinct().ToList();
            var parents = await db.Companies.AsNoTracking().Where(company => open.Contains(company.Id) && company.ParentId != null)
                .ToDictionaryAsync(company => company.Id, company => company.ParentId!.Value, cancellationToken);
            if (parents.Count == 0)
            {
                break;
            }

            foreach (var id in companies)
            {
                roots[id] = parents.GetValueOrDefault(roots[id], roots[id]);
            }
        }

        return roots;
    }

    /// <summary>A parent and its child that deal with each other stay two.</summary>
    public static IReadOnlyList<LinkParty> Parties(IEnumerable<ReportParty> parties, IReadOnlyDictionary<int, int> roots)
    {
        var all = parties.OrderBy(party => party.Ordinal).ToList();
        return [.. all.Select(party => new LinkParty(
            party.CompanyId,
            all.Exists(other => other.CompanyId != party.CompanyId && roots[other.CompanyId] == roots[party.CompanyId]) ? party.CompanyId : roots[party.CompanyId],
            party.Role))];
    }
}
