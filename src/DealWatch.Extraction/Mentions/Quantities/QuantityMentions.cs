namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>All quantities of an article, each list in order of the text.</summary>
internal sealed record QuantityMentions(
    IReadOnlyList<MoneyMention> Money,
    IReadOnlyList<DurationMention> Durations,
    IReadOnlyList<YearRangeMention> YearRanges,
    IReadOnlyList<PowerMention> Powers,
    IReadOnlyList<ChipCountMention> ChipCounts,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<PercentMention> Percents);
