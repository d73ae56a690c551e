using DealWatch.Extraction.Records;

namespace DealWatch.Web.Flows;

/// <summary>Who pays whom for what. The same whatever the order of the deals.</summary>
/// <param name="Edges">Largest first.</param>
/// <param name="Companies">Those that have an edge, largest first.</param>
/// <param name="Deals">How many deals the edges stand for.</param>
public sealed record FlowGraph(IReadOnlyList<FlowEdge> Edges, IReadOnlyList<FlowNode> Companies, int Deals, UndrawnDeals Undrawn)
{
    /// <param name="deals">In any order.</param>
    /// <param name="withEnded">Whether ended deals make edges too.</param>
    public static FlowGraph Of(IReadOnlyCollection<FlowDeal> deals, bool withEnded)
    {
        var wanted = deals.Where(deal => withEnded || deal.Firmness != Firmness.Ended).ToList();
        var edges = Sorted(wanted.SelectMany(Payment.Of).SelectMany(Parts)
            .GroupBy(part => part.Line)
            .Select(line => new FlowEdge(line.Key.From, line.Key.To, line.Key.Kind, line.Key.Firmness, Largest(line.Select(part => part.Deal)))));
        var drawn = edges.SelectMany(edge => edge.Deals).Select(part => part.Deal.Id).ToHashSet();
        var missing = wanted.Where(deal => !drawn.Contains(deal.Id)).ToList();
        var partnerships = missing.Count(deal => deal.Type == DealType.Partnership);
        return new FlowGraph(edges, NodesOf(edges), drawn.Count, new UndrawnDeals(partnerships, missing.Count - partnerships, deals.Count - wanted.Count));
    }

    /// <summary>The edges among the largest companies.</summary>
    /// <param name="companies">How many companies at most.</param>
    public FlowCut Cut(int companies)
    {
        var largest = Companies.Take(companies).Select(node => node.Company.Id).ToHashSet();
        var inside = Edges.ToLookup(edge => largest.Contains(edge.From.Id) && largest.Contains(edge.To.Id));
        var shown = inside[true].ToList();
        var nodes = NodesOf(shown);
        var drawn = nodes.Select(node => node.Company.Id).ToHashSet();
        return new FlowCut(nodes, shown, [.. Companies.Where(node => !drawn.Contains(node.Company.Id))], [.. inside[false]]);
    }

    private static IEnumerable<(Line Line, EdgeDeal Deal)> Parts(Payment payment)
    {
        var pairs = payment.Payers.SelectMany(_ => payment.Payees, (from, to) => (From: from, To: to)).Where(pair => pair.From.Id != pair.To.Id).ToList();
        return pairs.Select(pair => (new Line(pair.From, pair.To, payment.Kind, payment.Deal.Firmness), new EdgeDeal(payment.Deal, pairs.Count)));
    }

    private static List<FlowEdge> Sorted(IEnumerable<FlowEdge> edges) =>
        [.. edges.OrderByDescending(edge => edge.ShareUsd).ThenBy(edge => edge.Key, StringComparer.Ordinal)];

    private static List<EdgeDeal> Largest(IEnumerable<EdgeDeal> deals) =>
        [.. deals.OrderByDescending(part => part.Deal.Usd ?? -1).ThenByDescending(part => part.Deal.Date).ThenBy(part => part.Deal.Id)];

    private static List<FlowNode> NodesOf(IReadOnlyCollection<FlowEdge> edges) =>
        [.. edges.SelectMany(edge => new[] { (Company: edge.From, Edge: edge), (Company: edge.To, Edge: edge) })
            .GroupBy(end => end.Company)
            .Select(ends => new FlowNode(ends.Key, ends.Sum(end => end.Edge.ShareUsd), ends.Count()))
            .OrderByDescending(node => node.ShareUsd).ThenByDescending(node => node.Edges).ThenBy(node => node.Company.Slug, StringComparer.Ordinal)];

    private sealed record Line(FlowCompany From, FlowCompany To, EdgeKind Kind, Firmness Firmness);
}
