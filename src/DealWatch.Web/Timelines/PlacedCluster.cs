namespace DealWatch.Web.Timelines;

/// <summary>Deals that stand too near each other to be drawn one by one.</summary>
/// <param name="Deals">Oldest first; at least two.</param>
internal sealed record PlacedCluster(IReadOnlyList<PictureDeal> Deals, double X, double Y, double Radius)
{
    public DateOnly First => Deals[0].Day;

    public DateOnly Last => Deals[^1].Day;

    /// <summary>Grows with the number of deals, within bounds.</summary>
    public static double RadiusOf(int deals) => Math.Min(15, 8 + (1.1 * Math.Log2(deals)));
}
