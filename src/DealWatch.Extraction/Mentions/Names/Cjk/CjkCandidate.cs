using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>A stretch of text that may be a name.</summary>
/// <param name="Span">The whole name.</param>
/// <param name="CoreStart">Where the unknown part begins, behind a place or known name.</param>
/// <param name="StemEnd">Where the part before the ending stops.</param>
/// <param name="Ending">The kind of its ending; <see cref="PieceKind.Unknown"/> when it has none.</param>
/// <param name="After">Where the text goes on behind it and its legal form.</param>
/// <param name="LatinStem">Whether all before the ending is Latin.</param>
/// <param name="BeginsKnown">Whether it begins with a name of the gazetteer or a place.</param>
/// <param name="AfterRole">Whether a word for what it is stands directly before.</param>
/// <param name="Legal">Whether a legal form stands before or behind it.</param>
/// <param name="First">Whether it begins a sentence.</param>
/// <param name="Linked">Whether it begins a sentence, or what stands beside it makes it a party.</param>
/// <param name="Listed">Whether a list joins it to a known name.</param>
/// <param name="BeforeLink">Whether a word that joins parties to what they do follows.</param>
/// <param name="Quoted">Whether quotation marks enclose it.</param>
/// <param name="Bracketed">Whether a bracket follows.</param>
/// <param name="Next">What kind of word follows; particles of spaced words do not count.</param>
internal readonly record struct CjkCandidate(
    TextSpan Span, int CoreStart, int StemEnd, PieceKind Ending, int After, bool LatinStem, bool BeginsKnown,
    bool AfterRole, bool Legal, bool First, bool Linked, bool Listed, bool BeforeLink, bool Quoted, bool Bracketed, PieceKind Next)
{
    public int StemLength => StemEnd - Span.Start;
}
