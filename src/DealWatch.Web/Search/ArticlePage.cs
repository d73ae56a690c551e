namespace DealWatch.Web.Search;

/// <summary>A page of articles, newest first.</summary>
/// <param name="NextCursor">Where the next page begins; null on the last one.</param>
public sealed record ArticlePage(IReadOnlyList<ArticleRow> Articles, long? NextCursor);
