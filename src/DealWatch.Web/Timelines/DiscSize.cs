namespace DealWatch.Web.Timelines;

/// <summary>
/// Size of a mark by the money that it stands for: the area grows with the magnitude, between two bounds, so that a million and a hundred billion are
/// both to be seen. The scale is the same in every picture, so that two can be compared.
/// </summary>
internal static class DiscSize
{
    public const double Least = 6, Greatest = 12;

    private const double LeastUsd = 10_000_000, GreatestUsd = 300_000_000_000;

    /// <param name="usd">Null when it is not known.</param>
    public static double Radius(long? usd) => Math.Sqrt(Between(Least * Least, Greatest * Greatest, usd));

    /// <summary>Thickness of the bar of a term.</summary>
    public static double Bar(long? usd) => Between(2, 6, usd);

    private static double Between(double least, double greatest, long? usd) =>
        least + ((greatest - least) * Math.Clamp(Math.Log((usd ?? 0) / LeastUsd) / Math.Log(GreatestUsd / LeastUsd), 0, 1));
}
