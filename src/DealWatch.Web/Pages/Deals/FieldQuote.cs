using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Deals;

/// <summary>Words that a field was read from, with the place where they stand.</summary>
internal sealed record FieldQuote(string Text, string Path, SourceRow Source)
{
    public static FieldQuote Of(ReportRow report, EvidenceRow evidence) =>
        new(evidence.Quote, EvidencePath(report.Source.ArticleId, evidence.Id), report.Source);

    /// <summary>Address of the marked words in the article page.</summary>
    public static string EvidencePath(int articleId, int evidenceId) => $"/articles/{articleId}#e{evidenceId}";
}
