using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Search;

/// <summary>The part of a <see cref="DealFilter"/> that asks for what is supplied: chips, cloud, power.</summary>
internal static class GoodsSelection
{
    public static IQueryable<Deal> WithGoods(this IQueryable<Deal> deals, DealFilter filter)
    {
        if (!string.IsNullOrWhiteSpace(filter.ChipVendor))
        {
            deals = deals.Where(deal => deal.Chips.Any(chip => chip.Vendor == filter.ChipVendor));
        }

        if (!string.IsNullOrWhiteSpace(filter.Chip))
        {
            var part = LikePattern.Containing(filter.Chip);
            deals = deals.Where(deal => deal.Chips.Any(chip => EF.Functions.Like(chip.Model, part, LikePattern.Escape)));
        }

        if (!string.IsNullOrWhiteSpace(filter.Provider))
        {
            deals = deals.Where(deal => deal.CloudProvider == filter.Provider);
        }

        if (filter.MinPower is { } least)
        {
            deals = deals.Where(deal => deal.PowerMw >= least);
        }

        if (filter.MaxPower is { } most)
        {
            deals = deals.Where(deal => deal.PowerMw <= most);
        }

        if (filter.AbovePower is { } above)
        {
            deals = deals.Where(deal => deal.PowerMw > above);
        }

        return filter.BelowPower is { } below ? deals.Where(deal => deal.PowerMw < below) : deals;
    }
}
