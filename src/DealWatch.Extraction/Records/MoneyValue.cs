namespace DealWatch.Extraction.Records;

/// <summary>An amount of money as an article states it.</summary>
/// <param name="Amount">Whole units of the currency (38000000000 for 38 billion dollars); never negative. A range gives its upper bound.</param>
/// <param name="Currency">ISO 4217 code, upper case.</param>
/// <param name="Qualifier">How the amount is meant.</param>
/// <param name="Period">What time it covers.</param>
public sealed record MoneyValue(long Amount, string Currency, MoneyQualifier Qualifier, MoneyPeriod Period);
