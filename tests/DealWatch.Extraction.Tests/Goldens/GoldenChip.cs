namespace DealWatch.Extraction.Tests.Goldens;

internal sealed record GoldenChip(string? Vendor, string? Model, long? Quantity);
