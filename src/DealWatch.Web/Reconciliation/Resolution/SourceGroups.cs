using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>Tells independent sources from reprints: articles of one language of which one stands in the other are one source.</summary>
internal sealed class SourceGroups
{
    private readonly Dictionary<int, int> _sourceOf = [];

    public SourceGroups(IEnumerable<LinkReport> reports)
    {
        var copies = new CopyIndex();
        foreach (var article in reports.OrderBy(report => report.Key, StringComparer.Ordinal).DistinctBy(report => report.ArticleId))
        {
            _sourceOf[article.ArticleId] = copies.Add(article.Language, article.Sketch);
        }
    }

    public int Of(LinkReport report) => _sourceOf[report.ArticleId];

    /// <summary>How many independent sources these reports are.</summary>
    public int Count(IEnumerable<LinkReport> reports) => reports.Select(Of).Distinct().Count();
}
