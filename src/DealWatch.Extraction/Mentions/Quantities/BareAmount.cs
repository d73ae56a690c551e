using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>A large number without a unit that stands like an amount of money.</summary>
internal readonly record struct BareAmount(TextSpan Span, long Amount, MoneyQualifier Qualifier, MoneyPeriod Period);
