using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>A length of time.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Months">Whole months; the upper bound of a range.</param>
internal sealed record DurationMention(TextSpan Span, int Months);
