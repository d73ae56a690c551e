using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>Which company a company is, and which one is at the top of its parents.</summary>
internal sealed class CompanyRoots(DealWatchDbContext db)
{
    private const int DeepestParent = 8;

    public async Task<IReadOnlyDictionary<int, CompanyPlace>> OfAsync(IReadOnlyCollection<int> companies, CancellationToken cancellationToken)
    {
        var itself = await ItselfAsync(companies.ToHashSet(), cancellationToken);
        var roots = itself.Values.Distinct().ToDictionary(id => id, id => id);
        for (var level = 0; level < DeepestParent; level++)
        {
            var parents = await ParentsAsync(roots.Values.ToHashSet(), cancellationToken);
            if (parents.Count == 0)
            {
                break;
            }

            foreach (var id in roots.Keys.ToList())
            {
                roots[id] = parents.GetValueOrDefault(roots[id], roots[id]);
            }
        }

        return itself.ToDictionary(pair => pair.Key, pair => new CompanyPlace(pair.Value, roots[pair.Value]));
    }

    /// <summary>All companies below these: merged into one of them, part of one of them, and so on; with these themselves.</summary>
    public async Task<HashSet<int>> BelowAsync(IEnumerable<int> companies, CancellationToken cancellationToken)
    {
        var found = companies.ToHashSet();
        var open = found.ToList();
        while (open.Count > 0)
        {
            var next = await db.Companies.AsNoTracking()
                .Where(company => (company.ParentId != null && open.Contains(company.ParentId.Value)) || (company.MergedIntoId != null && open.Contains(company.MergedIntoId.Value)))
                .Select(company => company.Id)
                .ToListAsync(cancellationToken);
            open = [.. next.Where(found.Add)];
        }

        return found;
    }

    /// <summary>A parent and its child that deal with each other stay two.</summary>
    public static IReadOnlyList<LinkParty> Parties(IEnumerable<ReportParty> parties, IReadOnlyDictionary<int, CompanyPlace> places)
    {
        var all = parties.OrderBy(party => party.Ordinal).Select(party => (party.Role, Place: places[party.CompanyId])).ToList();
        return [.. all.Select(party => new LinkParty(
            party.Place.Id,
            all.Exists(other => other.Place.Id != party.Place.Id && other.Place.RootId == party.Place.RootId) ? party.Place.Id : party.Place.RootId,
            party.Role))];
    }

    private async Task<Dictionary<int, int>> ItselfAsync(HashSet<int> companies, CancellationToken cancellationToken)
    {
        var merged = await db.Companies.AsNoTracking().Where(company => companies.Contains(company.Id) && company.MergedIntoId != null)
            .ToDictionaryAsync(company => company.Id, company => company.MergedIntoId!.Value, cancellationToken);
        return companies.ToDictionary(id => id, id => merged.GetValueOrDefault(id, id));
    }

    /// <summary>The parents of those that have one, as the companies that they are; a company whose parent is merged into itself has none.</summary>
    private async Task<Dictionary<int, int>> ParentsAsync(HashSet<int> companies, CancellationToken cancellationToken)
    {
        var parents = await db.Companies.AsNoTracking().Where(company => companies.Contains(company.Id) && company.ParentId != null)
            .Select(company => new { company.Id, ParentId = company.Parent!.MergedIntoId ?? company.ParentId!.Value })
            .ToListAsync(cancellationToken);
        return parents.Where(pair => pair.Id != pair.ParentId).ToDictionary(pair => pair.Id, pair => pair.ParentId);
    }
}
