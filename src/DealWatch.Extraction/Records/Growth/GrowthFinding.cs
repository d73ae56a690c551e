using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Records.Growth;

/// <summary>What an amount means beside earlier contracts, and the words that say so.</summary>
internal sealed record GrowthFinding(ValueSense Sense, TextSpan Words);
