using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>An article as a source.</summary>
/// <param name="Address">Its page here.</param>
/// <param name="Url">Where it was published; null when unknown.</param>
/// <param name="Language">ISO 639-1 code; null when it was not recognised.</param>
public sealed record SourceRecord(int ArticleId, string Title, string? Publisher, DateOnly? Published, string? Language, string Address, string? Url)
{
    public static SourceRecord Of(SourceRow source, SiteLinks links) =>
        new(source.ArticleId, source.Title, source.Publisher, source.Published, source.Language, links.Article(source.ArticleId), source.Url);
}
