using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Edits;

/// <summary>Steps of people, newest first.</summary>
/// <param name="Back">Where a step that is taken back leads to.</param>
/// <param name="WithDeals">Say which deal each speaks of.</param>
internal sealed record ChangeList(IReadOnlyList<EditRow> Edits, string Back, bool WithDeals);
