namespace DealWatch.Web.Feeds.Changes;

/// <summary>What came into the library since a moment.</summary>
/// <param name="Since">UTC.</param>
/// <param name="New">How many deals were not there before.</param>
/// <param name="Changed">How many were there and changed.</param>
/// <param name="Items">The newest of both.</param>
internal sealed record News(DateTime Since, int New, int Changed, IReadOnlyList<NewsItem> Items)
{
    public int All => New + Changed;
}
