namespace DealWatch.Web.Flows.Drawing;

/// <summary>Where along a bar each of its lines ends: in the order of the companies at their other ends, so that lines of one bar do not cross.</summary>
/// <param name="lines">Ends and money of each line.</param>
/// <param name="places">Place of each node on the ring, clockwise.</param>
/// <param name="heights">Of each bar.</param>
internal sealed class FlowPorts(IReadOnlyList<(int From, int To, long Usd)> lines, int[] places, IReadOnlyList<double> heights)
{
    /// <summary>From the top of the bar to the middle of the line's end.</summary>
    public double Offset(int line, int node, bool isLeft)
    {
        var before = Clockwise(node).TakeWhile(other => other != line).Sum(other => LineWidth.Room(lines[other].Usd));
        var middle = before + (LineWidth.Room(lines[line].Usd) / 2);
        return isLeft ? heights[node] - middle : middle; // clockwise is upwards on the left
    }

    private IEnumerable<int> Clockwise(int node) => Enumerable.Range(0, lines.Count)
        .Where(line => lines[line].From == node || lines[line].To == node)
        .OrderByDescending(line => (places[Other(line, node)] - places[node] + places.Length) % places.Length)
        .ThenBy(line => places[node] < places[Other(line, node)] ? line : -line); // parallel lines arrive in the order in which they left

    private int Other(int line, int node) => lines[line].From == node ? lines[line].To : lines[line].From;
}
