namespace DealWatch.Web.Ingestion;

/// <summary>What became of an article.</summary>
public abstract record IngestOutcome
{
    private IngestOutcome()
    {
    }

    /// <param name="Deals">Number of deals found; none is a normal answer.</param>
    /// <param name="Language">Null when it is unknown or cannot be read: the article is kept without records.</param>
    /// <param name="Notes">What was repaired while reading or could not be extracted, in plain words.</param>
    public sealed record Added(int ArticleId, int Deals, string? Language, IReadOnlyList<string> Notes) : IngestOutcome;

    /// <param name="ArticleId">The article that is there with the same text.</param>
    public sealed record Duplicate(int ArticleId, string Title) : IngestOutcome;

    /// <param name="Reason">A whole sentence for people.</param>
    public sealed record Unreadable(string Reason) : IngestOutcome;

    public sealed record TooLarge(long LimitBytes) : IngestOutcome;
}
