using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>A company in a list, as it leaves; its figures are over the deals of the filter.</summary>
/// <param name="SignedUsd">Sum of its signed deals with a value, in US dollars, whatever its role.</param>
/// <param name="DealsAddress">Page with the deals that the figures count.</param>
public sealed record CompanyRecord(string Name, string Slug, string? Kind, int Deals, long SignedUsd, DateOnly? LatestDate, string Address, string DealsAddress)
{
    public static CompanyRecord Of(CompanyRow company, DealFilter filter, SiteLinks links) => new(
        company.Name, company.Slug, company.Kind, company.Deals, company.SignedUsd, company.LatestDate, links.Company(company.Slug), links.Filtered("/", filter with { Company = company.Slug }));
}
