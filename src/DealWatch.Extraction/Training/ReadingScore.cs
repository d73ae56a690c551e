namespace DealWatch.Extraction.Training;

/// <summary>How well records fit the labels of some articles.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="Deals">F1 of the deals, 0 to 1.</param>
/// <param name="Core">F1 over parties, amount, duration, chip vendor and provider, 0 to 1: what models are compared by.</param>
/// <param name="Text">All figures in one line, for people.</param>
public sealed record ReadingScore(int Articles, double Deals, double Core, string Text)
{
    /// <summary>Scores what an extractor makes of articles.</summary>
    public static ReadingScore Of(DealExtractor extractor, IEnumerable<LabelledArticle> articles)
    {
        var score = new ArticleScore();
        foreach (var article in articles)
        {
            score.Add(article.Deals, extractor.Extract(article.Input).Deals);
        }

        return new ReadingScore(score.Articles, score.Deals.F1, score.Core.F1, score.ToString().Trim());
    }
}
