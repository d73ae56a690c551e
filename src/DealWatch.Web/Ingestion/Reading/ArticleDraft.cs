using DealWatch.Extraction.Articles;
using DealWatch.Web.Data;

namespace DealWatch.Web.Ingestion.Reading;

/// <summary>An article that was read and is not stored yet.</summary>
public sealed record ArticleDraft
{
    /// <summary>File name without folders and ending, or what a form calls the text; only ever shown.</summary>
    public required string Name { get; init; }

    /// <summary>The text that will be stored: as given, without front matter; the main text of an HTML page.</summary>
    public required string Text { get; init; }

    public required ArticleFormat Format { get; init; }

    public ArticleDetails Details { get; init; } = ArticleDetails.None;

    /// <summary>What was repaired or left out while reading, in plain words.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public ArticleInput ToInput() => new(Text, Details.Title, Details.Published, Details.Language);
}
