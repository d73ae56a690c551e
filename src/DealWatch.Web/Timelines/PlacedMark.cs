namespace DealWatch.Web.Timelines;

/// <summary>A deal with its place.</summary>
/// <param name="X">Centre of its disc.</param>
/// <param name="Y">Centre of its disc and of its bar.</param>
/// <param name="Radius">Of the disc.</param>
/// <param name="Bar">Where the term begins and ends; null without one, and where there is no room for it.</param>
internal sealed record PlacedMark(PictureDeal Deal, double X, double Y, double Radius, (double From, double To)? Bar)
{
    private const double Gap = 1.5;

    /// <summary>Everything that is drawn lies between these.</summary>
    public required double From { get; init; }

    public required double To { get; init; }

    private double Half => DiscSize.Bar(Deal.Deal.AmountUsd) / 2;

    /// <summary>Whether the two would touch.</summary>
    public bool Touches(PlacedMark other)
    {
        var (dx, dy) = (Math.Abs(X - other.X), Math.Abs(Y - other.Y));
        return double.Hypot(dx, dy) < Radius + other.Radius + Gap
            || IsCrossedBy(other) || other.IsCrossedBy(this)
            || (dy < Half + other.Half + Gap && From < other.To && other.From < To);
    }

    private bool IsCrossedBy(PlacedMark other) =>
        Math.Abs(Y - other.Y) < Radius + other.Half + Gap && other.From - Radius - Gap < X && X < other.To + Radius + Gap;
}
