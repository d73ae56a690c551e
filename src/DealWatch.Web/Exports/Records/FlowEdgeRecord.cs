using DealWatch.Web.Flows;

namespace DealWatch.Web.Exports.Records;

/// <summary>All deals by which one company pays another for one kind of thing, as firm as each other.</summary>
/// <param name="From">Slug of who pays.</param>
/// <param name="To">Slug of who is paid.</param>
/// <param name="Usd">The stated values, each deal whole.</param>
/// <param name="ShareUsd">The same with an equal share of the deals that several companies pay or are paid.</param>
public sealed record FlowEdgeRecord(string From, string FromName, string To, string ToName, EdgeKind Kind, Firmness Firmness, long Usd, long ShareUsd, IReadOnlyList<FlowDealRecord> Deals)
{
    internal static FlowEdgeRecord Of(FlowEdge edge, IReadOnlyDictionary<int, FlowQuote> quotes, SiteLinks links) => new(
        edge.From.Slug,
        edge.From.Name,
        edge.To.Slug,
        edge.To.Name,
        edge.Kind,
        edge.Firmness,
        edge.Usd,
        edge.ShareUsd,
        [.. edge.Deals.Select(part => FlowDealRecord.Of(part, quotes, links))]);
}
