namespace DealWatch.Web.Search;

/// <summary>An article as the source of something.</summary>
/// <param name="Title">The title, or the article's first words.</param>
/// <param name="Language">ISO 639-1 code; null when it was not recognised.</param>
public sealed record SourceRow(int ArticleId, string Title, string? Publisher, string? Url, DateOnly? Published, string? Language);
