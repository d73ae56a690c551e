using DealWatch.Web.Data;
using DealWatch.Web.Exports;

namespace DealWatch.Web.Feeds.Changes;

/// <summary>Changes as entries of a feed.</summary>
internal static class ChangeFeed
{
    public static FeedEntry Entry(ChangeRow change, SiteLinks links) => new(
        $"{links.Deal(change.DealId)}#{change.Key}",
        $"{change.Summary}: {change.DealTitle}",
        links.Deal(change.DealId, change.DealSlug) + (change.Kind is ChangeKind.Edit or ChangeKind.TakenBack ? "#changes" : "#history"),
        string.Join('\n', Lines(change, links)),
        change.At,
        change.At,
        change.By is { } person ? [person] : change.Source?.Publisher is { } publisher ? [publisher] : [],
        [change.Kind.ToText()]);

    private static IEnumerable<string> Lines(ChangeRow change, SiteLinks links) =>
    [
        .. change.Details,
        .. change.Quote is { } quote ? [$"“{quote.Text}” ({links.Quote(quote.ArticleId, quote.EvidenceId)})"] : Array.Empty<string>(),
        .. change.Source is { } source ? [$"Source: {source.Title} ({source.Url ?? links.Article(source.ArticleId)})"] : Array.Empty<string>(),
    ];
}
