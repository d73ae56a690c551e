namespace DealWatch.Web.Commitments;

/// <summary>What a company took in one fiscal year, as a page states it.</summary>
/// <param name="Company">Slug.</param>
/// <param name="End">Last day of the fiscal year.</param>
/// <param name="Amount">Whole units of <paramref name="Currency"/>.</param>
/// <param name="Usd">The same in US dollars; null when no rate is known.</param>
/// <param name="Source">Address of the page.</param>
/// <param name="Published">Day of the page; null when it bears none.</param>
public sealed record Revenue(string Company, int FiscalYear, DateOnly End, long Amount, string Currency, long? Usd, string Source, DateOnly? Published)
{
    /// <summary>The calendar year that holds the middle of the fiscal year.</summary>
    public int Year => End.AddMonths(-6).Year;
}
