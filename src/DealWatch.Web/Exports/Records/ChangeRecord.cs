using DealWatch.Web.Feeds.Changes;

namespace DealWatch.Web.Exports.Records;

/// <summary>A change of a deal, as it leaves.</summary>
/// <param name="At">When it came into the library, UTC.</param>
/// <param name="Summary">What changed, in a few words.</param>
/// <param name="By">The person; null when no person did it.</param>
/// <param name="Quote">The words that tell of it; null when none do.</param>
public sealed record ChangeRecord(
    DateTime At, ChangeKind Kind, int DealId, string DealTitle, string DealAddress, string Summary, IReadOnlyList<string> Details, string? By, QuoteRecord? Quote, SourceRecord? Source)
{
    public static ChangeRecord Of(ChangeRow change, SiteLinks links) => new(
        change.At,
        change.Kind,
        change.DealId,
        change.DealTitle,
        links.Deal(change.DealId, change.DealSlug),
        change.Summary,
        change.Details,
        change.By,
        QuoteRecord.Of(change.Quote, links),
        change.Source is { } source ? SourceRecord.Of(source, links) : null);
}
