using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Years that something begins or ends in; at least one of the two is known.</summary>
/// <param name="Span">The years with the words that make them a beginning or an end.</param>
/// <param name="StartYear">First year, or null.</param>
/// <param name="EndYear">Last year, or null.</param>
internal sealed record YearRangeMention(TextSpan Span, int? StartYear, int? EndYear);
