using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>Tells independent sources from reprints: articles of one language of which one stands in the other are one source.</summary>
internal sealed class SourceGroups
{
    private readonly Dictionary<int, int> _sourceOf = [];

    public SourceGroups(IEnumerable<LinkReport> reports)
    {
        var articles = reports.OrderBy(report => report.Key, StringComparer.Ordinal).DistinctBy(report => report.ArticleId).ToList();
        foreach (var (index, article) in articles.Index())
        {
            var copies = articles.Take(index)
                .Where(other => other.Language is not null && other.Language == article.Language && other.Sketch.IsCopyOf(article.Sketch))
                .Select(other => _sourceOf[other.ArticleId])
                .Distinct()
                .ToList();
            _sourceOf[article.ArticleId] = copies.Count == 0 ? index : copies.Min();
            foreach (var joined in articles.Take(index).Where(other => copies.Contains(_sourceOf[other.ArticleId])))
            {
                _sourceOf[joined.ArticleId] = copies.Min();
            }
        }
    }

    public int Of(LinkReport report) => _sourceOf[report.ArticleId];

    /// <summary>How many independent sources these reports are.</summary>
    public int Count(IEnumerable<LinkReport> reports) => reports.Select(Of).Distinct().Count();
}
