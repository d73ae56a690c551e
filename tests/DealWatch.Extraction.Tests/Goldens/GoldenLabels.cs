namespace DealWatch.Extraction.Tests.Goldens;

/// <summary>The content of <c>expected.json</c>.</summary>
internal sealed record GoldenLabels(string Id, string Lang, string? Title, string? Published, string? Notes, IReadOnlyList<GoldenDeal> Deals);
