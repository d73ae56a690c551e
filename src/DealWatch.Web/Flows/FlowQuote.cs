namespace DealWatch.Web.Flows;

/// <summary>The words that state a deal.</summary>
/// <param name="Language">ISO 639-1 code; null when it was not recognised.</param>
/// <param name="Source">Title of the article, or its first words.</param>
public sealed record FlowQuote(string Text, int ArticleId, int EvidenceId, string? Language, string Source);
