using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Search;

/// <summary>The one translation of a <see cref="DealFilter"/> into a query.</summary>
internal static class DealSelection
{
    /// <summary>The selected deals, newest first, the undated ones last. The cursor is not applied.</summary>
    public static IQueryable<Deal> Select(this DealWatchDbContext db, DealFilter filter) => Narrow(db, Newest(db, filter.Q), filter);

    /// <summary>The same deals in no order, to count and sum.</summary>
    public static IQueryable<Deal> SelectUnordered(this DealWatchDbContext db, DealFilter filter) => Narrow(db, Any(db, filter.Q), filter);

    private static IQueryable<Deal> Narrow(DealWatchDbContext db, IQueryable<Deal> deals, DealFilter filter)
    {
        deals = WithValues(WithDays(deals.WithParties(db, filter).WithGoods(filter).WithSources(db, filter), filter), filter);
        foreach (var exclusion in Exclusion.Of(filter))
        {
            var excluded = db.SelectUnordered(exclusion.Condition).Select(deal => deal.Id);
            deals = deals.Where(deal => !excluded.Contains(deal.Id));
        }

        return deals;
    }

    private static IQueryable<Deal> Any(DealWatchDbContext db, string? typed)
    {
        var deals = db.Deals.AsNoTracking();
        if (string.IsNullOrWhiteSpace(typed))
        {
            return deals;
        }

        return FullTextQuery.From(typed) is { } expression
            ? db.SearchDeals(expression).Join(deals, hit => hit.Key, deal => deal.SortKey, (hit, deal) => deal)
            : deals.Where(deal => false);
    }

    private static IQueryable<Deal> Newest(DealWatchDbContext db, string? typed)
    {
        var deals = db.Deals.AsNoTracking();
        if (string.IsNullOrWhiteSpace(typed))
        {
            return deals.OrderByDescending(deal => deal.SortKey);
        }

        return FullTextQuery.From(typed) is { } expression
            ? db.SearchDeals(expression)
                .Join(deals, hit => hit.Key, deal => deal.SortKey, (hit, deal) => new { hit.Key, Deal = deal })
                .OrderByDescending(found => found.Key)
                .Select(found => found.Deal)
            : deals.Where(deal => false);
    }

    private static IQueryable<Deal> WithValues(IQueryable<Deal> deals, DealFilter filter)
    {
        if (filter.Type is { } type)
        {
            deals = deals.Where(deal => deal.Type == type);
        }

        if (filter.Status is { } status)
        {
            deals = deals.Where(deal => deal.Status == status);
        }

        if (filter.MinValue is { } least)
        {
            deals = deals.Where(deal => deal.AmountUsd >= least);
        }

        if (filter.MaxValue is { } most)
        {
            deals = deals.Where(deal => deal.AmountUsd <= most);
        }

        if (filter.AboveValue is { } above)
        {
            deals = deals.Where(deal => deal.AmountUsd > above);
        }

        if (filter.BelowValue is { } below)
        {
            deals = deals.Where(deal => deal.AmountUsd < below);
        }

        if (filter.Unsummed is { } unsummed)
        {
            deals = deals.Where(deal => (deal.Amount != null && deal.AmountUsd == null) == unsummed);
        }

        if (filter.PossibleDouble is { } maybe)
        {
            deals = deals.Where(deal => deal.IsPossibleDouble == maybe);
        }

        return filter.Scope is { } scope ? deals.Where(deal => deal.IsPrimary == (scope == DealScope.Main)) : deals;
    }

    private static IQueryable<Deal> WithDays(IQueryable<Deal> deals, DealFilter filter)
    {
        if (filter.Year is >= 1 and < 9999 and var year)
        {
            DateOnly first = new(year, 1, 1), next = new(year + 1, 1, 1);
            deals = deals.Where(deal => deal.Date >= first && deal.Date < next);
        }

        if (filter.From is { First: var earliest })
        {
            deals = deals.Where(deal => deal.Date >= earliest);
        }

        return filter.To is { Last: var latest } ? deals.Where(deal => deal.Date <= latest) : deals;
    }
}
