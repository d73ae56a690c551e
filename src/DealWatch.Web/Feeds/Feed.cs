namespace DealWatch.Web.Feeds;

/// <summary>A feed in no format yet. All addresses are whole.</summary>
/// <param name="Self">Its own address, which names it.</param>
/// <param name="Home">The page that shows the same.</param>
/// <param name="Entries">Newest first.</param>
internal sealed record Feed(string Title, string Subtitle, string Self, string Home, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>When its newest entry changed; an empty feed never did.</summary>
    public DateTime Updated => Entries.Count == 0 ? DateTime.UnixEpoch : Entries.Max(entry => entry.Updated);
}
