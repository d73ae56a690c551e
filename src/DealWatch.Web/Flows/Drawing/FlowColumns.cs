namespace DealWatch.Web.Flows.Drawing;

/// <summary>Cuts a ring into two columns: much money goes from left to right, large companies stand in the middle, and both columns are about as high.</summary>
/// <param name="Places">Place on the ring of each node, clockwise, from the top of the right column.</param>
/// <param name="Left">From top to bottom.</param>
/// <param name="Right">From top to bottom.</param>
internal sealed record FlowColumns(int[] Places, IReadOnlyList<int> Left, IReadOnlyList<int> Right)
{
    private readonly record struct Line(int From, int To, double Weight);

    /// <param name="ring">Place of each node.</param>
    /// <param name="heights">Of each node with its gap.</param>
    /// <param name="lines">Ends and money of each line.</param>
    public static FlowColumns Of(int[] ring, IReadOnlyList<double> heights, IEnumerable<(int From, int To, long Usd)> lines)
    {
        var weighed = lines.Select(line => new Line(line.From, line.To, Math.Sqrt(line.Usd + 100_000_000d))).ToList();
        return ring.Length == 0 ? new FlowColumns([], [], []) : Turns(ring).Select(places => Cut(places, heights)).MaxBy(columns => columns.Score(heights, weighed))!;
    }

    private static IEnumerable<int[]> Turns(int[] ring)
    {
        var n = ring.Length;
        return Enumerable.Range(0, n).SelectMany(turn => new[]
        {
            ring.Select(place => (place + turn) % n).ToArray(),
            ring.Select(place => (n - 1 - place + turn) % n).ToArray(),
        });
    }

    private static FlowColumns Cut(int[] places, IReadOnlyList<double> heights)
    {
        var order = Enumerable.Range(0, places.Length).OrderBy(node => places[node]).ToList();
        var (half, filled, right) = (heights.Sum() / 2, 0d, 0);
        while (right < order.Count && filled + (heights[order[right]] / 2) <= half)
        {
            filled += heights[order[right++]];
        }

        return new FlowColumns(places, [.. order.Skip(right).Reverse()], [.. order.Take(right)]);
    }

    private double Score(IReadOnlyList<double> heights, List<Line> lines)
    {
        var right = Right.ToHashSet();
        var onwards = lines.Sum(line => line.Weight * ((right.Contains(line.To) ? 1 : 0) - (right.Contains(line.From) ? 1 : 0))) / lines.Sum(line => line.Weight);
        var (l, r) = (Left.Sum(node => heights[node]), Right.Sum(node => heights[node]));
        return onwards - ((OffCentre(Left, heights) + OffCentre(Right, heights)) / (l + r)) - (Math.Abs(l - r) / (2 * (l + r)));
    }

    private static double OffCentre(IReadOnlyList<int> column, IReadOnlyList<double> heights)
    {
        var all = column.Sum(node => heights[node]);
        var (top, sum) = (0d, 0d);
        foreach (var node in column)
        {
            sum += heights[node] * Math.Abs(top + (heights[node] / 2) - (all / 2)) / all;
            top += heights[node];
        }

        return sum;
    }
}
