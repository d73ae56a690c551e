using DealWatch.Extraction.Articles;

namespace DealWatch.Extraction.Training;

/// <summary>An article with the deals that a reader found in it.</summary>
/// <param name="Id">Its name; decides the fold in cross-validation.</param>
/// <param name="Input">The article as the extractor reads it.</param>
/// <param name="Deals">What the reader found; empty for an article without a deal.</param>
public sealed record LabelledArticle(string Id, ArticleInput Input, IReadOnlyList<LabelledDeal> Deals)
{
    /// <summary>ISO 639-1 code that the reader gave it; the report is told by it. Null when not labelled.</summary>
    public string? Language { get; init; }

    /// <summary>Whether it is there for readers; false for one that was written to be labelled. What is to be read is of the former kind, so they weigh more.</summary>
    public bool FromPress { get; init; }

    /// <summary>How often its pairs, and how firm they are, are learned from in each pass.</summary>
    internal int Times => NamesHidden ? 2 : FromPress ? 6 : 1;

    /// <summary>How often the other fields of its deals are: there are far fewer of these, and one article must not decide alone.</summary>
    internal int TimesOfFields => NamesHidden ? 1 : FromPress ? 4 : 1;

    /// <summary>Whether this is a second reading that does not know all of its names.</summary>
    internal bool NamesHidden { get; init; }
}
