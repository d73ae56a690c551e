namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Two companies in either order: what reports are looked up by.</summary>
internal readonly record struct PairKey(int Low, int High)
{
    public static PairKey Of(int a, int b) => a < b ? new PairKey(a, b) : new PairKey(b, a);

    /// <summary>Every two of the companies, each pair once.</summary>
    public static IEnumerable<PairKey> All(IEnumerable<int> companies)
    {
        var ids = companies.Distinct().ToList();
        return ids.SelectMany((a, i) => ids.Skip(i + 1).Select(b => Of(a, b)));
    }
}
