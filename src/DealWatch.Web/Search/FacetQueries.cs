using System.Globalization;
using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Search;

/// <summary>The choices of the filter bar.</summary>
public sealed class FacetQueries(DealWatchDbContext db)
{
    public async Task<DealFacets> AllAsync(CancellationToken cancellationToken)
    {
        var companies = await db.DealParties
            .GroupBy(party => new { party.Company!.Slug, party.Company.Name })
            .Select(group => new { group.Key.Slug, group.Key.Name, Deals = group.Select(party => party.DealId).Distinct().Count() })
            .ToListAsync(cancellationToken);
        var types = await db.Deals.GroupBy(deal => deal.Type).Select(group => new { group.Key, Deals = group.Count() }).ToListAsync(cancellationToken);
        var statuses = await db.Deals.GroupBy(deal => deal.Status).Select(group => new { group.Key, Deals = group.Count() }).ToListAsync(cancellationToken);
        var years = await db.Deals.Where(deal => deal.Date != null)
            .GroupBy(deal => deal.Date!.Value.Year)
            .Select(group => new { group.Key, Deals = group.Count() })
            .ToListAsync(cancellationToken);
        return new DealFacets(
            [.. companies.OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase).Select(c => new Facet(c.Slug, c.Name, c.Deals))],
            [.. types.OrderBy(t => t.Key).Select(t => new Facet(t.Key.ToText(), t.Key.ToString(), t.Deals))],
            await NamesAsync(db.DealChips.Where(chip => chip.Vendor != null).Select(chip => new NamedDeal { Name = chip.Vendor!, DealId = chip.DealId }), cancellationToken),
            await NamesAsync(db.Deals.Where(deal => deal.CloudProvider != null).Select(deal => new NamedDeal { Name = deal.CloudProvider!, DealId = deal.Id }), cancellationToken),
            [.. statuses.OrderBy(s => s.Key).Select(s => new Facet(s.Key.ToText(), s.Key.ToString(), s.Deals))],
            [.. years.OrderByDescending(y => y.Key).Select(y => Year(y.Key, y.Deals))]);
    }

    private static Facet Year(int year, int deals)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        return new Facet(text, text, deals);
    }

    private static async Task<IReadOnlyList<Facet>> NamesAsync(IQueryable<NamedDeal> deals, CancellationToken cancellationToken)
    {
        var names = await deals.GroupBy(deal => deal.Name)
            .Select(group => new { group.Key, Deals = group.Select(deal => deal.DealId).Distinct().Count() })
            .ToListAsync(cancellationToken);
        return [.. names.OrderBy(name => name.Key, StringComparer.OrdinalIgnoreCase).Select(name => new Facet(name.Key, name.Key, name.Deals))];
    }

    private sealed class NamedDeal
    {
        public required string Name { get; init; }

        public int DealId { get; init; }
    }
}
