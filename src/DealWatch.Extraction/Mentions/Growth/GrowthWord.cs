using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Growth;

/// <summary>Words that say how an amount relates to earlier contracts.</summary>
internal readonly record struct GrowthWord(TextSpan Span, GrowthSigns Signs);
