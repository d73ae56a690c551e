using DealWatch.Extraction.Records;
using DealWatch.Web.Data;

namespace DealWatch.Web.Search;

/// <summary>A step in a deal's life.</summary>
/// <param name="Bound">How the day is meant.</param>
/// <param name="Money">The money of the step itself; null when it has none.</param>
/// <param name="IsBinding">A source calls the step signed.</param>
/// <param name="Total">A total over this and earlier steps that a source states.</param>
/// <param name="IsUnexplained">No sum of steps makes up the total.</param>
/// <param name="Quote">The words for the money, or the sentence where the step has none.</param>
/// <param name="TotalQuote">The words for the total.</param>
public sealed record EventRow(
    DealEventKind Kind,
    DateOnly? Date,
    DateBound Bound,
    MoneyValue? Money,
    MoneyEffect Effect,
    bool IsBinding,
    MoneyValue? Total,
    bool IsUnexplained,
    int? DurationMonths,
    int? StartYear,
    int? EndYear,
    QuoteRow? Quote,
    QuoteRow? TotalQuote,
    int ReportId,
    SourceRow Source);
