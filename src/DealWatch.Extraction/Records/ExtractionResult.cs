using DealWatch.Extraction.Mentions;

namespace DealWatch.Extraction.Records;

/// <summary>What the extractor made of one article.</summary>
/// <param name="Language">ISO 639-1 code, detected or given; null when the language has no pack.</param>
/// <param name="Deals">The deals that the article states, main ones first, then in order of the text.</param>
/// <param name="UnknownNames">Names that look like companies and are in no gazetteer, each once, in order of the text.</param>
/// <param name="Diagnostics">What the extractor could not do, in plain words.</param>
public sealed record ExtractionResult(
    string? Language,
    IReadOnlyList<ExtractedDeal> Deals,
    IReadOnlyList<string> UnknownNames,
    IReadOnlyList<string> Diagnostics)
{
    /// <summary>All quantities of the text (money, durations, power, chips, years, dates), whether a deal has them or not, in order of the text.</summary>
    public IReadOnlyList<FoundMention> Quantities { get; init; } = [];
}
