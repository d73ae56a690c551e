namespace DealWatch.Web.Search;

/// <summary>An article in a list.</summary>
/// <param name="Snippet">Text around the first word that was searched for, or the beginning of the text.</param>
public sealed record ArticleRow(SourceRow Source, string? Language, int Deals, string Snippet);
