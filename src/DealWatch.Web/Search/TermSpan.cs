namespace DealWatch.Web.Search;

/// <summary>From when to when a deal runs.</summary>
/// <param name="IsCounted">At least one end was counted from the day of the deal or the length of the term; false: sources state the years of both.</param>
public sealed record TermSpan(DateOnly Start, DateOnly End, bool IsCounted)
{
    private const int LastYear = 9998;

    /// <summary>Null when no source lets one say when it ends, or when that would be before it starts.</summary>
    /// <param name="terms">With the years and the length that sources state.</param>
    /// <param name="signed">Day of the deal: the term begins then if no source says when.</param>
    public static TermSpan? Of(DealTerms terms, DateOnly? signed)
    {
        if ((terms.StartYear is >= 1 and <= LastYear and var first ? new DateOnly(first, 1, 1) : signed) is not { } start || LastDay(terms, start) is not { } end || end < start)
        {
            return null;
        }

        return new TermSpan(start, end, terms.StartYear is null || terms.EndYear is null);
    }

    private static DateOnly? LastDay(DealTerms terms, DateOnly start) => terms switch
    {
        { EndYear: >= 1 and <= LastYear and var last } => new DateOnly(last, 12, 31),
        { DurationMonths: > 0 and var months } when months < (LastYear - start.Year) * 12 => start.AddMonths(months).AddDays(-1),
        _ => null,
    };
}
