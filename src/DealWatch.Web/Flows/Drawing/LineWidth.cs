namespace DealWatch.Web.Flows.Drawing;

/// <summary>Width of a line by the money that it stands for; the scale is the same in every picture, so that two can be compared.</summary>
internal static class LineWidth
{
    private const double Thinnest = 1.5, Widest = 12, WidestUsd = 250_000_000_000;

    public static double Of(long usd) => Math.Min(Widest, Thinnest + ((Widest - Thinnest) * Math.Sqrt(usd / WidestUsd)));

    /// <summary>Room for its end at a bar.</summary>
    public static double Room(long usd) => Math.Max(16, Of(usd) + 7);
}
