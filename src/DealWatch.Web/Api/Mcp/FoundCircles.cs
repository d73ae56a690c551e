using DealWatch.Web.Exports.Records;

namespace DealWatch.Web.Api.Mcp;

/// <summary>Circles that fit what an agent looked for.</summary>
/// <param name="Total">How many fit; the list has the shortest and firmest of them.</param>
internal sealed record FoundCircles(int Total, IReadOnlyList<CircleRecord> Circles);
