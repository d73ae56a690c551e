namespace DealWatch.Web.Search;

/// <summary>A company in a list.</summary>
/// <param name="SignedUsd">Sum of its signed deals with a value, in US dollars, whatever its role.</param>
public sealed record CompanyRow(string Name, string Slug, string? Kind, int Deals, long SignedUsd, DateOnly? LatestDate);
