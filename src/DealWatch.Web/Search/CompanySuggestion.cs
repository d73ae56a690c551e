namespace DealWatch.Web.Search;

/// <summary>A company that fits what was typed.</summary>
/// <param name="Matched">The name, alias or ticker that fits; null when it is the name itself.</param>
public sealed record CompanySuggestion(string Name, string Slug, string? Matched, int Deals);
