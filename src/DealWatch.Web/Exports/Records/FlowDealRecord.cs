using DealWatch.Extraction.Records;
using DealWatch.Web.Flows;

namespace DealWatch.Web.Exports.Records;

/// <summary>A deal behind a payment.</summary>
/// <param name="Value">As stated; null when no source states one.</param>
/// <param name="Usd">The whole deal in US dollars; null when that is not known.</param>
/// <param name="Pairs">Between how many pairs of companies its money flows.</param>
/// <param name="Quote">The words that state it.</param>
public sealed record FlowDealRecord(int Id, string Address, DealType Type, DealStatus Status, DateOnly? Date, MoneyValue? Value, long? Usd, int Pairs, QuoteRecord? Quote)
{
    internal static FlowDealRecord Of(EdgeDeal part, IReadOnlyDictionary<int, FlowQuote> quotes, SiteLinks links) => new(
        part.Deal.Id,
        links.Deal(part.Deal.Id),
        part.Deal.Type,
        part.Deal.Status,
        part.Deal.Date,
        part.Deal.Value,
        part.Deal.Usd,
        part.Pairs,
        QuoteRecord.Of(quotes.GetValueOrDefault(part.Deal.Id), links));
}
