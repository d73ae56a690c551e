using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Articles;

/// <summary>
/// Stage 1: the article as the later stages read it. Typography is levelled (quotes, dashes, spaces, full-width forms), markup is
/// dropped, and every code unit remembers where it stood in the stored text.
/// </summary>
public sealed class ArticleText
{
    private readonly int[] _sourceIndex;

    internal ArticleText(string source, string text, int[] sourceIndex, IReadOnlyList<Block> blocks, DateOnly? published)
    {
        Source = source;
        Text = text;
        Folded = CharClass.Fold(text);
        _sourceIndex = sourceIndex;
        Blocks = blocks;
        Published = published;
    }

    /// <summary>The stored text, untouched.</summary>
    public string Source { get; }

    /// <summary>The normalised text that all spans of the later stages refer to; begins with the headline when one was given apart.</summary>
    public string Text { get; }

    /// <summary><see cref="Text"/> in lower case without diacritics; same length, same offsets.</summary>
    public string Folded { get; }

    /// <summary>Headline, lead, headings and paragraphs in order; they do not overlap.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The day of publication, or null when unknown.</summary>
    public DateOnly? Published { get; }

    /// <summary>
    /// Maps a span of <see cref="Text"/> to the stored text. Null when the span is empty or touches a headline that is not part of the stored text.
    /// </summary>
    public TextSpan? ToSource(TextSpan span)
    {
        if (span.Length <= 0 || span.Start < 0 || span.End > _sourceIndex.Length)
        {
            return null;
        }

        int first = _sourceIndex[span.Start], last = _sourceIndex[span.End - 1];
        return first < 0 || last < first ? null : new TextSpan(first, last + 1);
    }

    /// <summary>The words of the normalised text at <paramref name="span"/>.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);
}
