using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Records.Fields;

/// <summary>A mention that may fill a field of a record.</summary>
/// <param name="Index">Its number in the list of mentions of its kind.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Sentence">Number of its sentence.</param>
/// <param name="Key">What it says; mentions with the same key are places of one option.</param>
/// <param name="Signs">What the mention itself tells: qualifier, period, magnitude.</param>
/// <param name="Repeats">How many mentions of the article have the same key.</param>
/// <param name="RankInSentence">How many mentions of the kind stand before it in its sentence.</param>
internal sealed record QuantityCandidate(
    int Index, TextSpan Span, int Sentence, string Key, Sym[] Signs, int Repeats = 1, int RankInSentence = 0);
