namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Reports sorted into deals.</summary>
/// <param name="Deals">Each report once; reports and deals in the order of their keys.</param>
/// <param name="Doubts">Reports of two deals that are likely one, not surely.</param>
internal sealed record DealPartition(IReadOnlyList<IReadOnlyList<LinkReport>> Deals, IReadOnlyList<LinkDoubt> Doubts)
{
    /// <summary>All at once. Depends on the reports and the verdicts alone, not on their order.</summary>
    public static DealPartition Of(IEnumerable<LinkReport> reports, IEnumerable<Verdict> verdicts, UsdRates rates)
    {
        var all = reports.ToList();
        var sides = new Sides(verdicts);
        var values = new ValueComparison(rates);
        var pairs = all.SelectMany(report => report.Pairs.Select(pair => (pair, report))).GroupBy(item => item.pair, item => item.report)
            .Select(pair => new PairGroups(pair.Key, pair, sides, values))
            .ToList();
        var places = pairs.SelectMany(pair => pair.Places()).ToLookup(place => place.Report);
        var deals = DealAssembly.Of(all, HomesOf(all, places), sides);
        var dealOf = deals.SelectMany(deal => deal.Select(report => (report.Id, deal))).ToDictionary(pair => pair.Id, pair => pair.deal);
        return new DealPartition(deals, [.. pairs.SelectMany(pair => pair.Doubts()).Where(doubt => dealOf[doubt.A.Id] != dealOf[doubt.B.Id])]);
    }

    public static ILookup<int, Place> HomesOf(IEnumerable<LinkReport> reports, ILookup<int, Place> places) => reports
        .SelectMany(report => Place.Homes([.. report.Pairs.SelectMany(pair => places[report.Id].Where(place => place.Pair == pair))]))
        .ToLookup(place => place.Report);
}
