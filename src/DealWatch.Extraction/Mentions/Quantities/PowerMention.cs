using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Electric power; energy (watt hours) is none.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Megawatts">Megawatts; the upper bound of a range.</param>
internal sealed record PowerMention(TextSpan Span, double Megawatts);
