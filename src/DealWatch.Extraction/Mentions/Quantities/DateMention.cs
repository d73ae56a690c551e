using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>A day of the calendar.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Date">The day; its year is the one nearest to the publication when the text gives none.</param>
internal sealed record DateMention(TextSpan Span, DateOnly Date);
