using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Chips;

/// <summary>A chip model in the text, or a vendor named together with a word for chips.</summary>
/// <param name="Span">Where it stands in the normalised text.</param>
/// <param name="Vendor">Canonical name of the vendor.</param>
/// <param name="Model">The model as written; null when only the vendor is named.</param>
/// <param name="Sentence">Number of the sentence.</param>
internal sealed record ChipMention(TextSpan Span, string Vendor, string? Model, int Sentence);
