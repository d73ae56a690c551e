using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;

namespace DealWatch.Web.Timelines;

/// <summary>Sorts deals into lanes.</summary>
internal static class Lanes
{
    private static readonly PartyRole[] Paying = [PartyRole.Customer, PartyRole.Investor, PartyRole.Lender, PartyRole.Acquirer];
    private static readonly PartyRole[] Paid = [PartyRole.Provider, PartyRole.Investee, PartyRole.Borrower, PartyRole.Target];

    /// <summary>The lanes with most money first, the rest gathered in one. A deal of several companies stands with the one that is named first.</summary>
    /// <param name="deals">Newest first.</param>
    /// <param name="choice">What the lanes stand for.</param>
    /// <param name="most">How many lanes at most.</param>
    public static IReadOnlyList<Lane> Of(IEnumerable<PictureDeal> deals, LaneChoice choice, int most)
    {
        var keyed = deals.GroupBy(deal => KeyOf(deal, choice)).ToLookup(group => group.Key is not null);
        var named = keyed[true].Select(group => new Lane(group.Key!.Value.Key, group.Key.Value.Name, [.. group]))
            .OrderByDescending(lane => lane.Deals.Sum(deal => deal.Deal.AmountUsd ?? 0)).ThenByDescending(lane => lane.Deals.Count)
            .ThenBy(lane => lane.Key, StringComparer.Ordinal)
            .ToList();
        var nameless = keyed[false].SelectMany(group => group).ToList();
        if (named.Count + (nameless.Count > 0 ? 1 : 0) <= most)
        {
            return nameless.Count == 0 ? named : [.. named, new Lane(null, choice == LaneChoice.Buyer ? T("No buyer") : T("No provider"), nameless)];
        }

        var rest = named.Skip(most - 1).ToList();
        var gathered = rest.SelectMany(lane => lane.Deals).Concat(nameless).OrderByDescending(deal => deal.Day).ThenByDescending(deal => deal.Deal.Id);
        return [.. named.Take(most - 1), new Lane(null, T("Others ({0})", QuantityText.Number(rest.Count)), [.. gathered])];
    }

    private static (string Key, string Name)? KeyOf(PictureDeal deal, LaneChoice choice)
    {
        if (choice == LaneChoice.Type)
        {
            return (deal.Deal.Type.ToText(), DealWords.Name(deal.Deal.Type));
        }

        var roles = choice == LaneChoice.Buyer ? Paying : Paid;
        return deal.Deal.Parties.FirstOrDefault(party => roles.Contains(party.Role)) is { } first ? (first.Slug, first.Name) : null;
    }
}
