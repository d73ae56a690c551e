using DealWatch.Web.Ingestion;
using DealWatch.Web.Pages.Display;

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
        IngestOutcome.Added { Deals: 0 } => T("stored; no deals found"),
        IngestOutcome.Added added => T("stored; {0}", QuantityText.Count(added.Deals, "deal found", "deals found")),
        IngestOutcome.Duplicate => T("was here already; nothing was added"),
        IngestOutcome.Unreadable bad => T("not stored. {0}", bad.Reason),
        _ => T("not stored: it is too large"),
    };

    public static string KnownPath(IngestOutcome.Duplicate known) => $"/articles/{known.ArticleId}?news=known";
}
