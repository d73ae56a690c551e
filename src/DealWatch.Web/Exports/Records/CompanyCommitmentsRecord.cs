using DealWatch.Web.Commitments;
using DealWatch.Web.Flows;

namespace DealWatch.Web.Exports.Records;

/// <summary>The commitments of one company.</summary>
/// <param name="Address">Page of the company.</param>
/// <param name="Deals">Its shares of deals, largest first.</param>
/// <param name="Revenues">Yearly revenue as far as it is on record, oldest first.</param>
public sealed record CompanyCommitmentsRecord(
    string Name,
    string Slug,
    string Address,
    long Usd,
    long TermNotStatedUsd,
    IReadOnlyDictionary<int, long> Years,
    IReadOnlyList<CommitmentShareRecord> Deals,
    IReadOnlyList<Revenue> Revenues)
{
    internal static CompanyCommitmentsRecord Of(CompanyCommitments company, IReadOnlyList<Revenue> revenues, IReadOnlyDictionary<int, FlowQuote> quotes, SiteLinks links) => new(
        company.Company.Name,
        company.Company.Slug,
        links.Company(company.Company.Slug),
        company.Usd,
        company.NotStated,
        company.Lines.SelectMany(line => line.Years.Keys).Distinct().Order().ToDictionary(year => year, company.In),
        [.. company.Lines.Select(line => CommitmentShareRecord.Of(line, quotes.GetValueOrDefault(line.Deal.Id), links))],
        revenues);
}
