namespace DealWatch.Web.Timelines;

/// <summary>Gathers deals of a lane along one row, so that no two marks of it touch.</summary>
internal static class ClusterRow
{
    private const double Gap = 2;

    /// <summary>The deals in groups, each with the centre and radius of its mark, from left to right.</summary>
    public static IReadOnlyList<(IReadOnlyList<PictureDeal> Deals, double X, double Radius)> Of(IEnumerable<PictureDeal> deals, TimeAxis axis)
    {
        var groups = new List<Group>();
        foreach (var deal in deals.OrderBy(deal => deal.Day).ThenBy(deal => deal.Deal.Id))
        {
            groups.Add(new Group([deal], axis.X(deal.Day)));
            while (groups.Count > 1 && groups[^1].Centre(axis) - groups[^2].Centre(axis) < groups[^1].Radius + groups[^2].Radius + Gap)
            {
                groups[^2].Take(groups[^1]);
                groups.RemoveAt(groups.Count - 1);
            }
        }

        return [.. groups.Select(group => ((IReadOnlyList<PictureDeal>)group.Deals, group.Centre(axis), group.Radius))];
    }

    private sealed class Group(List<PictureDeal> deals, double sum)
    {
        private double _sum = sum;

        public List<PictureDeal> Deals => deals;

        public double Radius => deals.Count == 1 ? DiscSize.Radius(deals[0].Deal.AmountUsd) : PlacedCluster.RadiusOf(deals.Count);

        /// <summary>The mean of its days, kept inside.</summary>
        public double Centre(TimeAxis axis) => Math.Clamp(_sum / deals.Count, axis.Left + Radius, axis.Right - Radius);

        public void Take(Group other)
        {
            deals.AddRange(other.Deals);
            _sum += other._sum;
        }
    }
}
