using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Languages;

/// <summary>A sentence of the normalised text.</summary>
/// <param name="Index">Its number in the article, from 0.</param>
/// <param name="Block">The number of the block that it belongs to.</param>
/// <param name="Kind">The part its block plays.</param>
/// <param name="Span">Where it stands in the normalised text.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">Number of its tokens.</param>
public readonly record struct Sentence(int Index, int Block, BlockKind Kind, TextSpan Span, int FirstToken, int TokenCount);
