using DealWatch.Extraction.Records;
using DealWatch.Web.Data;

namespace DealWatch.Web.Search;

/// <summary>What the deals of a company say beside its sums.</summary>
/// <param name="Quarters">What it bought and sold by signed deals, oldest first, without gaps.</param>
/// <param name="Power">Deals that state power, largest first; none that have ended.</param>
/// <param name="Chips">Kinds of chips, those in most deals first; none of deals that have ended.</param>
/// <param name="Open">Deals that are reported or in talks, newest first.</param>
public sealed record CompanyPortrait(IReadOnlyList<QuarterFigure> Quarters, IReadOnlyList<PortraitDeal> Power, IReadOnlyList<ChipUse> Chips, IReadOnlyList<PortraitDeal> Open)
{
    /// <summary>Power of the signed deals, in MW. Deals may speak of the same site, so that it is an upper bound.</summary>
    public double SignedMw => Power.Where(deal => deal.Status == DealStatus.Signed).Sum(deal => deal.PowerMw ?? 0);

    /// <param name="deals">All of the company, with parties and chips.</param>
    internal static CompanyPortrait Of(int companyId, IReadOnlyCollection<Deal> deals)
    {
        var running = deals.Where(deal => deal.Status != DealStatus.Ended).ToList();
        return new CompanyPortrait(
            QuartersOf(companyId, deals),
            [.. running.Where(deal => deal.PowerMw > 0).OrderByDescending(deal => deal.PowerMw).ThenBy(deal => deal.Id).Select(deal => Named(companyId, deal))],
            [.. running.SelectMany(deal => deal.Chips, (deal, chip) => (Deal: deal, Chip: chip))
                .GroupBy(pair => (pair.Chip.Vendor, pair.Chip.Model))
                .Select(kind => new ChipUse(
                    kind.Key.Vendor,
                    kind.Key.Model,
                    [.. kind.OrderByDescending(pair => pair.Chip.Quantity ?? 0).ThenByDescending(pair => pair.Deal.SortKey).Select(pair => (Named(companyId, pair.Deal), pair.Chip.Quantity))]))
                .OrderByDescending(kind => kind.Deals.Count).ThenBy(kind => kind.Vendor, StringComparer.Ordinal).ThenBy(kind => kind.Model, StringComparer.Ordinal)],
            [.. running.Where(deal => deal.Status != DealStatus.Signed).OrderByDescending(deal => deal.SortKey).Select(deal => Named(companyId, deal))]);
    }

    private static PortraitDeal Named(int companyId, Deal deal) => new(
        deal.Id,
        deal.Slug,
        deal.Type,
        deal.Status,
        deal.Date,
        deal.AmountUsd,
        deal.PowerMw,
        [.. deal.Parties.Where(party => party.CompanyId != companyId).OrderBy(party => party.Ordinal).Select(party => party.Company!.Name).Distinct()]);

    private static List<QuarterFigure> QuartersOf(int companyId, IReadOnlyCollection<Deal> deals)
    {
        var found = deals
            .Where(deal => deal is { Status: DealStatus.Signed, IsPossibleDouble: false, AmountUsd: not null, Date: not null }
                && deal.Parties.Exists(party => party.CompanyId == companyId && (party.Role is PartyRole.Customer or PartyRole.Provider)))
            .GroupBy(deal => (deal.Date!.Value.Year * 4) + ((deal.Date.Value.Month - 1) / 3))
            .ToDictionary(quarter => quarter.Key);
        return found.Count == 0
            ? []
            : [.. Enumerable.Range(found.Keys.Min(), found.Keys.Max() - found.Keys.Min() + 1)
                .Select(quarter => new QuarterFigure(
                    quarter / 4,
                    (quarter % 4) + 1,
                    found.TryGetValue(quarter, out var own) ? own.Count() : 0,
                    found.TryGetValue(quarter, out var sums) ? sums.Sum(deal => deal.AmountUsd!.Value) : 0))];
    }
}
