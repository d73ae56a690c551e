namespace DealWatch.Extraction.Records;

/// <summary>Chips that a deal is about.</summary>
/// <param name="Vendor">Canonical vendor name; null when the text says only "GPUs".</param>
/// <param name="Model">Model or family as written; null when only the vendor is named.</param>
/// <param name="Quantity">Number of chips; null when not stated as a number.</param>
public sealed record DealChip(string? Vendor, string? Model, long? Quantity);
