namespace DealWatch.Web.Timelines.Life;

/// <summary>Where the parts of a strip stand: labels above the axis in as many rows as they need to stay apart.</summary>
internal sealed record LifeLayout(TimeAxis Axis, double Width, IReadOnlyList<PlacedPoint> Points)
{
    public const double RowHeight = 18;

    private const double PerLetter = 6.7, Indent = 8, Beside = 5, Gap = 10;

    /// <summary>Height of the axis, below all labels.</summary>
    public double AxisY => (Points.Max(point => point.Row) + 1) * RowHeight + 10;

    /// <param name="strip">What to show.</param>
    /// <param name="width">Of the whole.</param>
    public static LifeLayout Of(LifeStrip strip, double width)
    {
        var days = strip.Points.Select(point => point.Day).ToList();
        var axis = TimeAxis.Around(strip.Term is { } term ? [.. days, term.Start, term.End] : days, Indent, width - Indent);
        var placed = new List<PlacedPoint>();
        foreach (var point in strip.Points.OrderByDescending(point => point.Day).ThenBy(point => point.Kind))
        {
            var (x, room) = (axis.X(point.Day), point.Label.Length * PerLetter);
            var start = x + Beside + room <= width ? x + Beside : Math.Max(0, Math.Min(x - Beside, width) - room);
            var row = 0;
            while (placed.Exists(other => other.Row == row && start < other.TextX + other.Width + Gap && other.TextX < start + room + Gap))
            {
                row++;
            }

            placed.Add(new PlacedPoint(point, x, start, room, row));
        }

        placed.Reverse();
        return new LifeLayout(axis, width, placed);
    }
}
