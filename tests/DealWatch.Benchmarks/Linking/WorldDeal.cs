using DealWatch.Extraction;
using DealWatch.Extraction.Records;

namespace DealWatch.Benchmarks.Linking;

/// <summary>A deal that articles tell of.</summary>
/// <param name="Companies">Its parties by number, the two of its pair first.</param>
internal sealed record WorldDeal(int[] Companies, DealType Type, MoneyValue? Value, int? Months, DateOnly Day);
