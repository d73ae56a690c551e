namespace DealWatch.Web.Search;

/// <summary>An article as the source of something.</summary>
/// <param name="Title">The title, or the article's first words.</param>
public sealed record SourceRow(int ArticleId, string Title, string? Publisher, string? Url, DateOnly? Published);
