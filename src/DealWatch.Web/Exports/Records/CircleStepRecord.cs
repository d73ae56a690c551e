using DealWatch.Extraction.Records;
using DealWatch.Web.Flows;

namespace DealWatch.Web.Exports.Records;

/// <summary>One payment of a circle.</summary>
/// <param name="From">Slug of who pays.</param>
/// <param name="To">Slug of who is paid.</param>
/// <param name="Status">Of its firmest deal.</param>
/// <param name="OpenUsd">What is reported or in talks.</param>
public sealed record CircleStepRecord(string From, string To, string Sentence, IReadOnlyList<EdgeKind> Kinds, DealStatus Status, long SignedUsd, long OpenUsd, IReadOnlyList<FlowDealRecord> Deals)
{
    internal static CircleStepRecord Of(CircleStep step, IReadOnlyDictionary<int, FlowQuote> quotes, SiteLinks links) => new(
        step.From.Slug,
        step.To.Slug,
        FlowWords.Sentence(step),
        step.Kinds,
        step.Status,
        step.SignedUsd,
        step.OpenUsd,
        [.. step.Deals.Select(part => FlowDealRecord.Of(part, quotes, links))]);
}
