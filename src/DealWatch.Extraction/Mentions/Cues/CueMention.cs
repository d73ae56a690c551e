using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Cues;

/// <summary>A phrase of the cue lexicon in the text.</summary>
/// <param name="Span">Where it stands in the normalised text.</param>
/// <param name="Cues">Everything that the phrase says.</param>
/// <param name="Phrase">The lexicon entry, folded.</param>
internal readonly record struct CueMention(TextSpan Span, CueSet Cues, Sym Phrase);
