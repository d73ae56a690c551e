using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>A stretch of text that may be a name.</summary>
/// <param name="Span">The whole name.</param>
/// <param name="StemEnd">Where the part before the ending stops.</param>
/// <param name="Ending">The kind of its ending; <see cref="PieceKind.Unknown"/> when it has none.</param>
/// <param name="LatinStem">Whether all before the ending is Latin.</param>
/// <param name="BeginsKnown">Whether it begins with a name of the gazetteer or a place.</param>
/// <param name="AfterRole">Whether a word for what it is stands directly before.</param>
/// <param name="Legal">Whether a legal form stands before or behind it.</param>
/// <param name="Linked">Whether it begins a sentence, or what stands beside it makes it a party.</param>
/// <param name="BeforeLink">Whether a word that joins parties to what they do follows.</param>
/// <param name="Quoted">Whether quotation marks enclose it.</param>
/// <param name="Bracketed">Whether a bracket follows.</param>
/// <param name="Next">What kind of word follows.</param>
internal readonly record struct CjkCandidate(
    TextSpan Span, int StemEnd, PieceKind Ending, bool LatinStem, bool BeginsKnown,
    bool AfterRole, bool Legal, bool Linked, bool BeforeLink, bool Quoted, bool Bracketed, PieceKind Next)
{
    public int StemLength => StemEnd - Span.Start;
}
