using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Shared;

/// <summary>Words that a field was read from.</summary>
internal sealed record FieldQuote(string Text, int EvidenceId, SourceRow Source)
{
    public static FieldQuote Of(ReportRow report, EvidenceRow evidence) => new(evidence.Quote, evidence.Id, report.Source);

    /// <summary>Name of the marked words within the page that shows the article.</summary>
    public string Anchor => $"#e{EvidenceId}";

    /// <summary>Address of the marked words.</summary>
    public string Path => EvidencePath(Source.ArticleId, EvidenceId);

    public static string EvidencePath(int articleId, int evidenceId) => $"/articles/{articleId}#e{evidenceId}";
}
