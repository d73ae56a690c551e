using DealWatch.Web.Commitments;
using DealWatch.Web.Flows;
using DealWatch.Web.Pages.Commitments;
using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>Committed money by company and calendar year, as it leaves. Each dollar counts once, and only signed deals count.</summary>
/// <param name="SpreadRule">How the money is laid over the years, exactly.</param>
/// <param name="Usd">All of it, in US dollars.</param>
/// <param name="TermNotStatedUsd">What of it is in no year, since no source states its term.</param>
/// <param name="Years">The rest, by calendar year.</param>
/// <param name="Companies">Largest first.</param>
/// <param name="Unvalued">Pages of deals that are in no sum, since no source states a value that is known in US dollars.</param>
/// <param name="Address">Page that shows the same.</param>
public sealed record CommitmentsRecord(
    CommitmentSide By,
    SpreadRule Spread,
    string SpreadRule,
    long Usd,
    long TermNotStatedUsd,
    IReadOnlyDictionary<int, long> Years,
    IReadOnlyList<CompanyCommitmentsRecord> Companies,
    IReadOnlyList<string> Unvalued,
    string Address)
{
    /// <param name="quotes">The words that state the deals, by number.</param>
    /// <param name="companies">How many companies at most.</param>
    public static CommitmentsRecord Of(
        CommitmentTable table, RevenueFacts revenues, IReadOnlyDictionary<int, FlowQuote> quotes, DealFilter filter, CommitmentChoice choice, SiteLinks links, int companies = int.MaxValue) => new(
        table.Side,
        table.Rule,
        CommitmentWords.Exactly(table.Rule),
        table.Usd,
        table.NotStated,
        table.Years.ToDictionary(year => year, table.In),
        [.. table.Companies.Take(companies).Select(company => CompanyCommitmentsRecord.Of(company, revenues.Of(company.Company.Slug), quotes, links))],
        [.. table.Unvalued.Select(deal => links.Deal(deal.Id))],
        links.Root + CommitmentLinks.Of(filter, choice));
}
