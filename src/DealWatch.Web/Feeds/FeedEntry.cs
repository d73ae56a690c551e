namespace DealWatch.Web.Feeds;

/// <summary>An entry of a feed.</summary>
/// <param name="Id">Names the entry for good.</param>
/// <param name="Address">What it leads to.</param>
/// <param name="Text">Plain, one line for each thing said.</param>
/// <param name="Published">UTC.</param>
/// <param name="Updated">UTC.</param>
/// <param name="Authors">Publishers of the sources, or the person who made the change.</param>
/// <param name="Tags">What a reader can sort by.</param>
internal sealed record FeedEntry(
    string Id, string Title, string Address, string Text, DateTime Published, DateTime Updated, IReadOnlyList<string> Authors, IReadOnlyList<string> Tags);
