namespace DealWatch.Web.Search;

/// <summary>A page of the timeline.</summary>
/// <param name="NextCursor">Value of <see cref="DealFilter.Cursor"/> for the next page; null on the last one.</param>
public sealed record DealPage(IReadOnlyList<DealRow> Deals, long? NextCursor);
