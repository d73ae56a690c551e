using DealWatch.Web.Ingestion;

namespace DealWatch.Web.Pages.Articles;

/// <summary>What became of a draft that was to be saved.</summary>
internal sealed record SaveResult(string Name, IngestOutcome Outcome)
{
    /// <summary>The article's page; null when there is none.</summary>
    public string? Path => Outcome switch
    {
        IngestOutcome.Added added => $"/articles/{added.ArticleId}?news=saved",
        IngestOutcome.Duplicate known => KnownPath(known),
        _ => null,
    };

    public string Message => Outcome switch
    {
        IngestOutcome.Added { Deals: 0 } => "stored; no deals found",
        IngestOutcome.Added { Deals: 1 } => "stored; 1 deal found",
        IngestOutcome.Added added => $"stored; {added.Deals} deals found",
        IngestOutcome.Duplicate => "was here already; nothing was added",
        IngestOutcome.Unreadable bad => $"not stored. {bad.Reason}",
        _ => "not stored: it is too large",
    };

    public static string KnownPath(IngestOutcome.Duplicate known) => $"/articles/{known.ArticleId}?news=known";
}
