using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Articles;

/// <summary>A paragraph, headline or heading: sentences never cross a block's ends.</summary>
/// <param name="Kind">The part it plays.</param>
/// <param name="Span">Where it stands in <see cref="ArticleText.Text"/>.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span);
