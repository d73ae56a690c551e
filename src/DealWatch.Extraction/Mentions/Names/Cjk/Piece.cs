using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>A stretch of a sentence and what it may be to a name. Pieces of one sentence follow each other without gaps.</summary>
internal readonly record struct Piece(PieceKind Kind, TextSpan Span)
{
    public bool IsEnding => Kind is PieceKind.Ending or PieceKind.WeakEnding or PieceKind.PlaceEnding;

    /// <summary>Whether a name can consist of it.</summary>
    public bool IsCore => Kind is PieceKind.Unknown or PieceKind.Latin;
}
