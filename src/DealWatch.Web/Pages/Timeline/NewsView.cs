using DealWatch.Web.Feeds.Changes;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using DealWatch.Web.Search.Typed;

namespace DealWatch.Web.Pages.Timeline;

/// <summary>What is new, at the head of the timeline.</summary>
/// <param name="Today">UTC.</param>
/// <param name="News">Since the last visit; null on the first one.</param>
internal sealed record NewsView(DateOnly Today, News? News)
{
    /// <summary>Other days to look back to.</summary>
    public IReadOnlyList<(string Name, string Path)> Choices =>
    [
        (T("last Monday"), Since(SinceDay.Monday)),
        (T("last week"), Since(SinceDay.Week)),
        (T("last month"), Since(SinceDay.Month)),
    ];

    private string Since(SinceDay day) => FilterLinks.Of(new DealFilter { Since = day.Start(Today) });
}
