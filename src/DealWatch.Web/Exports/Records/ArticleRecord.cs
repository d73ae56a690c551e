using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>An article in a list, as it leaves.</summary>
/// <param name="Deals">How many deals were read from it.</param>
/// <param name="Snippet">Text around the first word that was looked for, or the beginning.</param>
public sealed record ArticleRecord(int Id, string Title, string? Publisher, DateOnly? Published, string? Language, string Address, string? Url, int Deals, string Snippet)
{
    public static ArticleRecord Of(ArticleRow article, SiteLinks links)
    {
        var source = article.Source;
        return new(source.ArticleId, source.Title, source.Publisher, source.Published, article.Language, links.Article(source.ArticleId), source.Url, article.Deals, article.Snippet);
    }
}
