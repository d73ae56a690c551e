using DealWatch.Web.Flows;
using DealWatch.Web.Pages.Flows;
using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>Who pays whom for what, and what money returns.</summary>
/// <param name="Edges">Largest first.</param>
/// <param name="Circles">Fewest companies first, then the firmest.</param>
/// <param name="Address">Page that shows the same.</param>
public sealed record FlowsRecord(int Deals, IReadOnlyList<FlowEdgeRecord> Edges, IReadOnlyList<CircleRecord> Circles, UndrawnDeals Undrawn, string Address)
{
    internal static FlowsRecord Of(FlowGraph graph, IReadOnlyList<MoneyCircle> circles, IReadOnlyDictionary<int, FlowQuote> quotes, DealFilter filter, SiteLinks links) => new(
        graph.Deals,
        [.. graph.Edges.Select(edge => FlowEdgeRecord.Of(edge, quotes, links))],
        [.. circles.Select(circle => CircleRecord.Of(circle, quotes, links))],
        graph.Undrawn,
        links.Filtered(FlowLinks.Page, filter));
}
