namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Where a report stands among the reports of one of its pairs.</summary>
/// <param name="Group">The lowest number of a report of its group.</param>
/// <param name="Strength">How strongly it is tied to the report there that is most like it; 0 when it stands alone.</param>
/// <param name="SharesMoney">Another report of the group states the same value.</param>
internal sealed record Place(PairKey Pair, int Report, int Group, double Strength, bool SharesMoney)
{
    /// <summary>
    /// The groups that a report belongs to: all in which its money is; else the one where it is tied most strongly, the first pair among equals. A report of two
    /// parties has one place and one home.
    /// </summary>
    /// <param name="places">All places of one report, by the order of <see cref="LinkReport.Pairs"/>.</param>
    public static IReadOnlyList<Place> Homes(IReadOnlyList<Place> places)
    {
        var money = places.Where(place => place.SharesMoney).ToList();
        return money.Count > 0 ? money : [.. places.OrderByDescending(place => place.Strength).Take(1)];
    }
}
