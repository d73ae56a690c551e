namespace DealWatch.Web.Reviewing;

/// <summary>A known company that a name may mean.</summary>
/// <param name="Matched">Its name that is part of the one in question; null when that is how it is called.</param>
internal sealed record NameCandidate(int Company, string Name, string? Matched);
