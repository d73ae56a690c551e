namespace DealWatch.Web.Search;

/// <summary>Words of an article, with where they stand.</summary>
/// <param name="EvidenceId">Identifies the words among the marks of the article's page.</param>
/// <param name="Language">ISO 639-1 code; null when it was not recognised.</param>
public sealed record QuoteRow(string Text, int ArticleId, int EvidenceId, string? Language);
