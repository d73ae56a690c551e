using DealWatch.Web.Exports.Claims;

namespace DealWatch.Web.Exports.Records;

/// <summary>What one article says on one field of a deal, with the words for it.</summary>
/// <param name="ReportId">All that one article says of one deal has the same number.</param>
/// <param name="Field">Name as in the output of <c>extract</c>: <c>value</c>, <c>parties[0]</c>, <c>chips[0].model</c>; <c>deal</c> for the sentence that states the deal.</param>
/// <param name="Value">What was read from the words; null for the sentence as a whole.</param>
/// <param name="Quote">The words, in the language of the article.</param>
/// <param name="Start">First UTF-16 code unit of the words in the stored text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Confidence">Probability that the field was read rightly, given that the report is right; null when the extractor did not say.</param>
/// <param name="ReportConfidence">Probability that the report is right.</param>
/// <param name="Address">Where the words stand.</param>
public sealed record ClaimRecord(
    int Id,
    int DealId,
    int ReportId,
    string Field,
    string? Value,
    string Quote,
    int Start,
    int End,
    double? Confidence,
    double ReportConfidence,
    string ExtractorVersion,
    string Address,
    SourceRecord Article)
{
    public static ClaimRecord Of(ClaimRow claim, SiteLinks links) => new(
        claim.Id,
        claim.DealId,
        claim.ReportId,
        claim.Field,
        claim.Value,
        claim.Quote,
        claim.Start,
        claim.End,
        claim.Confidence is { } confidence ? Math.Round(confidence, 4) : null,
        Math.Round(claim.ReportConfidence, 4),
        claim.ExtractorVersion,
        links.Quote(claim.Article.ArticleId, claim.Id),
        SourceRecord.Of(claim.Article, links));
}
