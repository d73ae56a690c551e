namespace DealWatch.Web.Pages.Api;

/// <summary>A parameter of an address.</summary>
/// <param name="Choices">The values that it can have; empty where it is free.</param>
internal sealed record OperationInput(string Name, string? Meaning, bool IsInPath, bool IsRequired, IReadOnlyList<string> Choices);
