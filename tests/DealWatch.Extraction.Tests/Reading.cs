using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Tests.Goldens;

namespace DealWatch.Extraction.Tests;

/// <summary>Takes a text through the first stages with the shipped data.</summary>
internal static class Reading
{
    public static MentionSet Mentions(string text, string language = "en", string? title = null) =>
        Extractors.Shared.MentionsOf(new ArticleInput(text, title, null, language))!;

    public static SegmentedText Segments(string text, string language = "en") => Mentions(text, language).Text;

    public static Entity? Find(this MentionSet mentions, string name) => mentions.Entities.FirstOrDefault(entity => entity.Name == name);

    /// <summary>The words by which the text speaks of an entity.</summary>
    public static IEnumerable<string> Words(this MentionSet mentions, Entity entity) =>
        entity.Mentions.Select(mention => mentions.Text.Article.Slice(mention.Span).ToString());
}
