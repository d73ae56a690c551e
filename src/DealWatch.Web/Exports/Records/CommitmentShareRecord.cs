using DealWatch.Extraction.Records;
using DealWatch.Web.Commitments;
using DealWatch.Web.Flows;

namespace DealWatch.Web.Exports.Records;

/// <summary>A company's share of a deal, laid over the years.</summary>
/// <param name="Value">Of the deal, as stated.</param>
/// <param name="SharedBy">Between how many companies of its side the deal is shared, equally.</param>
/// <param name="StartIsSigning">No start is stated for all or part of it, and the day of signing stands in.</param>
/// <param name="Quote">The words that state the deal.</param>
public sealed record CommitmentShareRecord(
    int DealId,
    string Title,
    string Address,
    DateOnly? Date,
    MoneyValue? Value,
    long Usd,
    long TermNotStatedUsd,
    IReadOnlyDictionary<int, long> Years,
    int SharedBy,
    bool StartIsSigning,
    QuoteRecord? Quote)
{
    internal static CommitmentShareRecord Of(CommitmentLine line, FlowQuote? quote, SiteLinks links) => new(
        line.Deal.Id,
        CommitmentWords.Parties(line.Deal),
        links.Deal(line.Deal.Id),
        line.Deal.Date,
        line.Deal.Value,
        line.Usd,
        line.NotStated,
        line.Years,
        line.Sharers,
        line.IsFromSigning,
        QuoteRecord.Of(quote, links));
}
