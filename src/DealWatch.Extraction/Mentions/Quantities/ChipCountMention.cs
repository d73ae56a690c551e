using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>A stated number of chips.</summary>
/// <param name="Span">From the number to the word for the chips.</param>
/// <param name="Count">How many; the upper bound of a range.</param>
internal sealed record ChipCountMention(TextSpan Span, long Count);
