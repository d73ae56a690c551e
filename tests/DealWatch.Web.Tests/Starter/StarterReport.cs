namespace DealWatch.Web.Tests.Starter;

/// <summary>A stored report and what a person says that it tells of.</summary>
/// <remarks>Where nobody labelled it, the article does not state it, and it tells of no fact.</remarks>
internal sealed record StarterReport(int DealId, bool IsLabelled, string? Fact, string? Step, string Words);
