using DealWatch.Web.Exports.Records;

namespace DealWatch.Web.Api.Mcp;

/// <summary>A sum with the deals that it counts.</summary>
/// <param name="Largest">The largest of these deals, each with the words for its value.</param>
internal sealed record SummedDeals(TotalsRecord Totals, IReadOnlyList<DealRecord> Largest);
