using System.Globalization;
using DealWatch.Web.Data;
using DealWatch.Web.Search;

namespace DealWatch.Web.Reextraction;

/// <summary>Which stored articles are read again: all of them unless something narrows it.</summary>
public sealed record ReadingScope
{
    /// <summary>Only articles published on that day or later; those without a day by when they were added.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Only articles whose text holds one of these.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Only the article with this number.</summary>
    public int? Article { get; init; }

    /// <summary>For people, to follow "read again".</summary>
    public string Text
    {
        get
        {
            var which = Article is { } article ? string.Create(CultureInfo.InvariantCulture, $"article {article}")
                : Names.Count > 0 ? $"articles that hold {string.Join(" or ", Names.Select(name => $"“{name}”"))}"
                : Later("all articles");
            return Since is { } day ? string.Create(CultureInfo.InvariantCulture, $"{which}, published since {day:yyyy-MM-dd}") : which;
        }
    }

    internal IQueryable<Article> Select(DealWatchDbContext db)
    {
        var articles = db.Articles.AsQueryable();
        if (FullTextQuery.AnyOf(Names) is { } expression)
        {
            articles = db.SearchArticles(expression).Join(articles, hit => hit.Key, article => article.SortKey, (hit, article) => article);
        }

        if (Since is { } day)
        {
            var start = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            articles = articles.Where(article => article.Published >= day || (article.Published == null && article.AddedAt >= start));
        }

        return Article is { } id ? articles.Where(article => article.Id == id) : articles;
    }
}
