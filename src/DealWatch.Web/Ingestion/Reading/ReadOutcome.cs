namespace DealWatch.Web.Ingestion.Reading;

/// <summary>What reading a file gave.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    public sealed record Done(ArticleDraft Draft) : ReadOutcome;

    /// <param name="Reason">A whole sentence for people.</param>
    public sealed record Unreadable(string Reason) : ReadOutcome;

    /// <param name="LimitBytes">The most that is accepted.</param>
    public sealed record TooLarge(long LimitBytes) : ReadOutcome;
}
