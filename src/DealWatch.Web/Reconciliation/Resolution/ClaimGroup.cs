using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>Claims that say the same; the value is the most precise of them.</summary>
internal sealed record ClaimGroup<T>(T Value, int Precision, IReadOnlyList<LinkReport> Reports)
{
    /// <summary>Groups claims, the most precise first within a group, so that 12 billion joins 11.9.</summary>
    public static List<ClaimGroup<T>> Of(IEnumerable<Claim<T>> claims, Func<T, T, bool> same)
    {
        var groups = new List<List<Claim<T>>>();
        foreach (var claim in claims.OrderByDescending(claim => claim.Precision).ThenBy(claim => claim.Report.Key, StringComparer.Ordinal))
        {
            var home = groups.Find(group => same(group[0].Value, claim.Value));
            if (home is null)
            {
                groups.Add([claim]);
            }
            else
            {
                home.Add(claim);
            }
        }

        return groups.ConvertAll(group => new ClaimGroup<T>(group[0].Value, group[0].Precision, group.ConvertAll(claim => claim.Report)));
    }
}
