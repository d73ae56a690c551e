using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>A step in a deal's life, as it leaves.</summary>
/// <param name="Bound">How the day is meant.</param>
/// <param name="Money">The money of the step itself; null when it has none.</param>
/// <param name="Effect">What that money does to the value of the deal.</param>
/// <param name="Binding">A source calls the step signed.</param>
/// <param name="Total">A total over this and earlier steps that a source states.</param>
/// <param name="Unexplained">No sum of steps makes up the total.</param>
/// <param name="Quote">The words for the money, or the sentence where the step has none.</param>
public sealed record EventRecord(
    int DealId,
    string DealAddress,
    DealEventKind Kind,
    DateOnly? Date,
    DateBound Bound,
    MoneyValue? Money,
    MoneyEffect Effect,
    bool Binding,
    MoneyValue? Total,
    bool Unexplained,
    int? DurationMonths,
    int? StartYear,
    int? EndYear,
    QuoteRecord? Quote,
    QuoteRecord? TotalQuote,
    int ReportId,
    SourceRecord Source)
{
    public static EventRecord Of(int deal, EventRow step, SiteLinks links) => new(
        deal,
        links.Deal(deal),
        step.Kind,
        step.Date,
        step.Bound,
        step.Money,
        step.Effect,
        step.IsBinding,
        step.Total,
        step.IsUnexplained,
        step.DurationMonths,
        step.StartYear,
        step.EndYear,
        QuoteRecord.Of(step.Quote, links),
        QuoteRecord.Of(step.TotalQuote, links),
        step.ReportId,
        SourceRecord.Of(step.Source, links));
}
