using DealWatch.Web.Search;

namespace DealWatch.Web.Learning;

/// <summary>What people have labelled.</summary>
/// <param name="Unclear">Articles that people have said something on, but not enough to learn from.</param>
internal sealed record LabelSet(IReadOnlyList<LabelledText> Articles, IReadOnlyList<SourceRow> Unclear)
{
    public int Deals => Articles.Sum(article => article.Deals);
}
