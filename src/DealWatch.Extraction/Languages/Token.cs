using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Languages;

/// <summary>A token of the normalised text.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Span">Where it stands in the normalised text.</param>
/// <param name="Capitalised">Whether its first letter is upper case; false for scripts without case.</param>
public readonly record struct Token(TokenKind Kind, TextSpan Span, bool Capitalised);
