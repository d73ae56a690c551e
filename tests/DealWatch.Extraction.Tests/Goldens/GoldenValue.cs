namespace DealWatch.Extraction.Tests.Goldens;

internal sealed record GoldenValue(decimal? Amount, string? Currency, string? Qualifier, string? Period);
