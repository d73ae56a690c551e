using DealWatch.Web.Ingestion;

namespace DealWatch.Web.Commands;

/// <summary>Labelled articles in two parts: one to learn from, and one that decides whether what was learned reads better than the weights in use.</summary>
/// <param name="Learn">Every article that the weights in use have seen, and three in four of the others.</param>
/// <param name="Decide">The fourth of those that they have not seen.</param>
/// <param name="IsSeenKnown">Whether the weights in use say which articles they have seen; if not, all count as unseen.</param>
internal sealed record HeldOutArticles(IReadOnlyList<TrainingArticle> Learn, IReadOnlyList<TrainingArticle> Decide, bool IsSeenKnown)
{
    /// <summary>Fewer say nothing.</summary>
    public const int FewestToDecide = 5;

    private const string Marks = "Articles by the hash of their text: ";

    private const int EachSo = 4;

    /// <param name="record">What the weights in use say of what they were trained on.</param>
    public static HeldOutArticles Split(IReadOnlyList<TrainingArticle> articles, IReadOnlyList<string> record)
    {
        var line = record.FirstOrDefault(line => line.StartsWith(Marks, StringComparison.Ordinal));
        var seen = line?[Marks.Length..].Split(' ').ToHashSet(StringComparer.Ordinal) ?? [];
        var decide = articles.Where(article => !seen.Contains(MarkOf(article))).OrderBy(MarkOf, StringComparer.Ordinal).Where((_, index) => index % EachSo == 0).ToHashSet();
        return new HeldOutArticles([.. articles.Where(article => !decide.Contains(article))], [.. articles.Where(decide.Contains)], line is not null);
    }

    /// <summary>The line by which weights say what they have seen.</summary>
    public static string RecordOf(IEnumerable<TrainingArticle> articles) => Marks + string.Join(' ', articles.Select(MarkOf).Order(StringComparer.Ordinal));

    private static string MarkOf(TrainingArticle article) => ContentHash.Of(article.Draft.Text)[..8];
}
