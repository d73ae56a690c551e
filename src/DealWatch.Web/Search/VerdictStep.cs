namespace DealWatch.Web.Search;

/// <summary>What a person said of an article from which no deal was read.</summary>
/// <param name="Missed">It tells of a deal; false: it is right that none was read.</param>
public sealed record VerdictStep(int ArticleId, string Title, bool Missed);
