using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>An amount of money.</summary>
/// <param name="Span">Number, scale and currency; the whole range when the text gives one. Qualifier words are outside.</param>
/// <param name="Amount">Whole units of the currency; the upper bound of a range.</param>
/// <param name="Currency">ISO 4217 code; null when neither the amount nor the article names one.</param>
/// <param name="CurrencyStated">Whether the currency stands at the amount; false when it was taken from the rest of the article.</param>
/// <param name="Qualifier">How the amount is meant.</param>
/// <param name="Period">What time it covers.</param>
internal sealed record MoneyMention(
    TextSpan Span, long Amount, string? Currency, bool CurrencyStated, MoneyQualifier Qualifier, MoneyPeriod Period);
