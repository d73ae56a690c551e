namespace DealWatch.Web.Search;

/// <summary>The deals of a selection that its sum does not count, by reason.</summary>
/// <param name="WithoutValue">Signed, but no source states a value.</param>
/// <param name="PossibleDoubles">Signed and valued, but perhaps the same deal as another one with the same value.</param>
public sealed record LeftOut(int Reported, int InTalks, int Ended, int WithoutValue, int PossibleDoubles);
