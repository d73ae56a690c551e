using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>A percentage.</summary>
/// <param name="Span">Number and sign.</param>
/// <param name="Percent">The number before the sign; the upper bound of a range.</param>
internal sealed record PercentMention(TextSpan Span, double Percent);
