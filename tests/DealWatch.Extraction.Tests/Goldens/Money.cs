namespace DealWatch.Extraction.Tests.Goldens;

internal sealed record Money(decimal Amount, string? Currency)
{
    /// <summary>The same currency, and amounts within one per cent.</summary>
    public bool IsNear(Money other) =>
        string.Equals(Currency, other.Currency, StringComparison.OrdinalIgnoreCase)
        && Math.Abs(Amount - other.Amount) <= 0.01m * Math.Max(Math.Abs(Amount), Math.Abs(other.Amount));
}
