using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>A company whose name fits.</summary>
/// <param name="Matched">The alias that fits; null when it is the name itself.</param>
public sealed record FoundCompany(string Name, string Slug, string? Matched, int Deals, string Address)
{
    public static FoundCompany Of(CompanySuggestion company, SiteLinks links) => new(company.Name, company.Slug, company.Matched, company.Deals, links.Company(company.Slug));
}
