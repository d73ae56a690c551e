namespace DealWatch.Web.Search;

/// <summary>A row of a full-text index.</summary>
internal sealed class SearchHit
{
    /// <summary>The item's <c>SortKey</c>.</summary>
    public long Key { get; init; }
}
