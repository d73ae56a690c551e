using DealWatch.Web.Search;

namespace DealWatch.Web.Exports;

/// <summary>A page of steps.</summary>
/// <param name="Events">Each with the number of its deal.</param>
/// <param name="Next">Where the next page begins; null on the last one.</param>
public sealed record EventPage(IReadOnlyList<(int DealId, EventRow Step)> Events, EventCursor? Next);
