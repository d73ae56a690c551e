namespace DealWatch.Web.Flows.Drawing;

/// <summary>
/// Where everything stands: companies as bars in two columns, each line with a place of its own on both of its bars, so that parallel lines stay apart
/// and no line runs over a bar.
/// </summary>
internal sealed record FlowLayout(FlowFrame Frame, double Height, IReadOnlyList<PlacedNode> Nodes, IReadOnlyList<PlacedEdge> Edges)
{
    public static FlowLayout Of(FlowCut cut, FlowFrame frame)
    {
        var index = cut.Companies.Select((node, i) => (node.Company.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        var lines = cut.Edges.Select(edge => (From: index[edge.From.Id], To: index[edge.To.Id], Usd: edge.ShareUsd)).ToList();
        var pairs = lines.Select(line => (A: Math.Min(line.From, line.To), B: Math.Max(line.From, line.To))).Distinct().Order().ToList();
        var heights = cut.Companies.Select((_, i) => lines.Where(line => line.From == i || line.To == i).Sum(line => LineWidth.Room(line.Usd))).ToList();
        var columns = FlowColumns.Of(RingOrder.Of(heights.Count, pairs), [.. heights.Select(height => height + frame.Gap)], lines);
        var tallest = Math.Max(columns.Left.Sum(node => heights[node] + frame.Gap), columns.Right.Sum(node => heights[node] + frame.Gap));
        var ports = new FlowPorts(lines, columns.Places, heights);
        var nodes = new PlacedNode[heights.Count];
        Stack(columns.Left, isLeft: true);
        Stack(columns.Right, isLeft: false);
        return new FlowLayout(frame, tallest, nodes, [.. cut.Edges.Select((edge, i) => Edge(edge, i))]);

        void Stack(IReadOnlyList<int> column, bool isLeft)
        {
            var top = (tallest - column.Sum(node => heights[node] + frame.Gap)) / 2;
            foreach (var node in column)
            {
                top += frame.NamesAbove ? frame.Gap : frame.Gap / 2;
                nodes[node] = new PlacedNode(cut.Companies[node], isLeft ? frame.Left : frame.Right, top, heights[node], isLeft);
                top += heights[node] + (frame.NamesAbove ? 0 : frame.Gap / 2);
            }
        }

        PlacedEdge Edge(FlowEdge edge, int i)
        {
            var (from, to) = (nodes[lines[i].From], nodes[lines[i].To]);
            return new PlacedEdge(
                edge,
                from.X,
                from.Top + ports.Offset(i, lines[i].From, from.IsLeft),
                from.IsLeft,
                to.X,
                to.Top + ports.Offset(i, lines[i].To, to.IsLeft),
                to.IsLeft);
        }
    }
}
