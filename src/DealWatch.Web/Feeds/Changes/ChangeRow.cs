using DealWatch.Web.Search;

namespace DealWatch.Web.Feeds.Changes;

/// <summary>A change of a deal.</summary>
/// <param name="Key">Names the change within its deal, for good.</param>
/// <param name="At">When it came into the library, UTC.</param>
/// <param name="DealTitle">The deal in a sentence, as it is now.</param>
/// <param name="Summary">What changed, in a few words.</param>
/// <param name="Details">One for each thing said.</param>
/// <param name="By">The person; null when no person did it.</param>
/// <param name="Quote">The words that tell of it; null when none do.</param>
/// <param name="Source">The article that tells of it; null when none does.</param>
public sealed record ChangeRow(
    string Key, DateTime At, ChangeKind Kind, int DealId, string DealSlug, string DealTitle, string Summary, IReadOnlyList<string> Details, string? By, QuoteRow? Quote, SourceRow? Source);
