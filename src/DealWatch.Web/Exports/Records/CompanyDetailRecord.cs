using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>A company, as it leaves.</summary>
/// <param name="Aliases">Other names, brands and tickers.</param>
/// <param name="Flows">What it buys, supplies, invests and receives, in all and by year.</param>
/// <param name="Counterparties">Most deals first.</param>
/// <param name="DealsAddress">Page with the deals that the figures count.</param>
public sealed record CompanyDetailRecord(
    string Name,
    string Slug,
    string? Kind,
    string? Ticker,
    CompanyLink? Parent,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<CompanyFlow> Flows,
    IReadOnlyList<CounterpartyRow> Counterparties,
    string Address,
    string DealsAddress)
{
    public static CompanyDetailRecord Of(CompanyDetail company, SiteLinks links) => new(
        company.Name,
        company.Slug,
        company.Kind,
        company.Ticker,
        company.Parent,
        company.Aliases,
        company.Flows,
        company.Counterparties,
        links.Company(company.Slug),
        links.Filtered("/", new DealFilter { Company = company.Slug }));
}
