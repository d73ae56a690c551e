namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Reports sorted into deals.</summary>
/// <param name="Deals">Each report once; reports and deals in the order of their keys.</param>
/// <param name="Doubts">Likely the same, not surely: at most one for two deals.</param>
internal sealed record DealPartition(IReadOnlyList<IReadOnlyList<LinkReport>> Deals, IReadOnlyList<LinkDoubt> Doubts)
{
    /// <summary>
    /// Depends on the reports and the verdicts alone, not on their order: pairs are joined from the strongest down, ties are broken by what
    /// the reports say, and a veto between any two reports of two groups keeps the groups apart.
    /// </summary>
    public static DealPartition Of(IEnumerable<LinkReport> reports, IEnumerable<Verdict> verdicts, UsdRates rates)
    {
        var ordered = reports.OrderBy(report => report.Key, StringComparer.Ordinal).ToList();
        var groups = new LinkGroups(ordered, verdicts, new ValueComparison(rates));
        groups.JoinByScore();
        groups.JoinByVerdict();
        new SumJoin(groups).Join();
        return new DealPartition(groups.ToDeals(), groups.Doubts());
    }
}
