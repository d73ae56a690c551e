namespace DealWatch.Extraction.Tests.Goldens;

/// <param name="Name">The name that stands for the party.</param>
/// <param name="Aliases">Every name that would be right as well.</param>
/// <param name="Role">What it does in the deal.</param>
internal sealed record GoldenParty(string Name, IReadOnlyList<string> Aliases, string Role);
