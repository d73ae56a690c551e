namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Chooses which of two deals that may be one is left out of sums.</summary>
internal static class PossibleDoubles
{
    /// <summary>Reports of the deals to leave out: of each doubtful two the one with fewer reports, then the later key.</summary>
    public static HashSet<int> Of(DealPartition partition)
    {
        var dealOf = partition.Deals.SelectMany(deal => deal.Select(report => (report.Id, deal))).ToDictionary(pair => pair.Id, pair => pair.deal);
        var left = new HashSet<IReadOnlyList<LinkReport>>();
        foreach (var doubt in partition.Doubts.Where(doubt => doubt.SameMoney))
        {
            var two = new[] { dealOf[doubt.A.Id], dealOf[doubt.B.Id] };
            if (!two.Any(left.Contains))
            {
                left.Add(two.OrderBy(deal => deal.Count).ThenByDescending(deal => deal[0].Key, StringComparer.Ordinal).First());
            }
        }

        return [.. left.SelectMany(deal => deal).Select(report => report.Id)];
    }
}
