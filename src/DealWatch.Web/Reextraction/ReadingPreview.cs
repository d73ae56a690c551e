namespace DealWatch.Web.Reextraction;

/// <summary>What reading articles again would change, as far as it was looked at.</summary>
/// <param name="Articles">Articles that the scope selects.</param>
/// <param name="Read">Of these, articles that were looked at.</param>
/// <param name="Next">Number of the article to go on after; null when all were looked at.</param>
/// <param name="Differences">Only articles that change.</param>
internal sealed record ReadingPreview(int Articles, int Read, int? Next, IReadOnlyList<ArticleDifference> Differences)
{
    /// <summary>Records that state the same from other words, with another confidence or in another order.</summary>
    public int ReadOtherwise => Differences.Sum(article => article.ReadOtherwise);
}
