using DealWatch.Extraction.Records;

namespace DealWatch.Benchmarks.Linking;

/// <summary>A deal that articles tell of.</summary>
/// <param name="Companies">Its parties by number, the two of its pair first.</param>
/// <param name="Type">Kind of deal.</param>
/// <param name="Value">Null where no article states it.</param>
/// <param name="Months">Term; null where no article states it.</param>
/// <param name="Day">When it became known.</param>
internal sealed record WorldDeal(int[] Companies, DealType Type, MoneyValue? Value, int? Months, DateOnly Day);
