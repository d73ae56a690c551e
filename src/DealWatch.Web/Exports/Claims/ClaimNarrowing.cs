using DealWatch.Web.Data;

namespace DealWatch.Web.Exports.Claims;

/// <summary>Which claims on the selected deals are meant; null for all.</summary>
/// <param name="Deal">Number of a deal.</param>
/// <param name="Article">Number of an article.</param>
/// <param name="Field">A field with or without its index: <c>value</c>, <c>parties</c>, <c>parties[0]</c>, <c>chips[0].model</c>.</param>
public sealed record ClaimNarrowing(int? Deal, int? Article, string? Field)
{
    internal IQueryable<ReportEvidence> Of(IQueryable<ReportEvidence> words)
    {
        if (Deal is { } deal)
        {
            words = words.Where(found => found.Report!.DealId == deal);
        }

        if (Article is { } article)
        {
            words = words.Where(found => found.Report!.ArticleId == article);
        }

        return string.IsNullOrWhiteSpace(Field) ? words : words.Where(found => found.Field == Field || found.Field.StartsWith(Field + "["));
    }
}
