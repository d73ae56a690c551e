namespace DealWatch.Web.Commitments;

/// <summary>Lays whole dollars over years, so that the years come to the sum to the dollar.</summary>
public static class YearSplit
{
    public static IReadOnlyDictionary<int, long> Of(long usd, CommitmentTerm term, SpreadRule rule)
    {
        var weights = Weights(term, rule);
        return weights.Keys.Zip(Shares(usd, [.. weights.Values])).ToDictionary(year => year.First, year => year.Second);
    }

    /// <summary>Parts of a sum by weight. Each ends where the sum up to it, rounded down, ends: no dollar is lost or doubled.</summary>
    public static IReadOnlyList<long> Shares(long usd, IReadOnlyList<long> weights)
    {
        var (all, done, given) = (weights.Aggregate((Int128)0, (sum, weight) => sum + weight), (Int128)0, 0L);
        var shares = new List<long>(weights.Count);
        foreach (var weight in weights)
        {
            done += weight;
            var upTo = (long)(usd * done / all);
            shares.Add(upTo - given);
            given = upTo;
        }

        return shares;
    }

    private static SortedDictionary<int, long> Weights(CommitmentTerm term, SpreadRule rule)
    {
        var weights = new SortedDictionary<int, long>();
        if (rule == SpreadRule.Start)
        {
            for (var month = 0; month < term.Months; month++)
            {
                var year = term.FirstMonth.AddMonths(month).Year;
                weights[year] = weights.GetValueOrDefault(year) + 1;
            }

            return weights;
        }

        for (var year = term.FirstYear; year <= term.LastYear; year++)
        {
            weights[year] = rule == SpreadRule.Late ? year - term.FirstYear + 1 : 1;
        }

        return weights;
    }
}
