using DealWatch.Web.Data;
using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>An article, as it leaves.</summary>
/// <param name="AddedAt">UTC.</param>
/// <param name="Diagnostics">What the extractor could not do, in plain words.</param>
/// <param name="DealIds">The deals that it tells of.</param>
/// <param name="ClaimsAddress">What it says on their fields.</param>
/// <param name="Text">As stored: all offsets refer to it.</param>
public sealed record ArticleDetailRecord(
    int Id,
    string Title,
    string? Publisher,
    DateOnly? Published,
    string? Language,
    string Address,
    string? Url,
    ArticleFormat Format,
    DateTime AddedAt,
    string ExtractorVersion,
    IReadOnlyList<string> Diagnostics,
    IReadOnlyList<int> DealIds,
    string ClaimsAddress,
    string Text)
{
    public static ArticleDetailRecord Of(ArticleDetail article, SiteLinks links)
    {
        var source = article.Source;
        return new(
            source.ArticleId,
            source.Title,
            source.Publisher,
            source.Published,
            article.Language,
            links.Article(source.ArticleId),
            source.Url,
            article.Format,
            article.AddedAt,
            article.ExtractorVersion,
            article.Diagnostics,
            [.. article.Reports.Select(report => report.DealId).OfType<int>().Distinct()],
            FormattableString.Invariant($"{links.Root}/api/v1/claims?article={source.ArticleId}"),
            article.Text);
    }
}
