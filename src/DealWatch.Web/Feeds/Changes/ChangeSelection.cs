using DealWatch.Web.Search;

namespace DealWatch.Web.Feeds.Changes;

/// <summary>Which changes are meant.</summary>
/// <param name="Filter">The deals.</param>
/// <param name="DealId">Only this one of them; null for all.</param>
/// <param name="Since">UTC; null for all times.</param>
/// <param name="Limit">How many at most, the newest first.</param>
public sealed record ChangeSelection(DealFilter Filter, int? DealId, DateTime? Since, int Limit)
{
    /// <summary>The changes of the selected deals, from the moment on that the filter says.</summary>
    public static ChangeSelection Of(DealFilter filter, int limit) => new(filter with { Since = null }, null, filter.Since, limit);
}
