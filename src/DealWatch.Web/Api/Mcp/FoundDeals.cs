using DealWatch.Web.Exports.Records;

namespace DealWatch.Web.Api.Mcp;

/// <summary>Deals that fit what an agent looked for.</summary>
/// <param name="Total">How many fit; the list has the newest of them.</param>
/// <param name="Address">Page that shows them.</param>
internal sealed record FoundDeals(int Total, IReadOnlyList<DealRecord> Deals, string Address);
