namespace DealWatch.Web.Commitments;

/// <summary>When money is due, as far as sources state it.</summary>
/// <param name="FirstYear">Calendar year.</param>
/// <param name="LastYear">Calendar year, included.</param>
/// <param name="FirstMonth">First day of the month that payment by months begins with.</param>
/// <param name="Months">Length of the payment by months.</param>
public sealed record CommitmentTerm(int FirstYear, int LastYear, DateOnly FirstMonth, int Months, TermStart Start)
{
    /// <summary>Bounds of what can be meant; a misread number must not draw a thousand years.</summary>
    private const int MostYears = 60, Earliest = 1990, Latest = 2150;

    /// <summary>Null where the sources do not say how long it lasts, or where nothing says when it begins.</summary>
    /// <param name="months">Stated length.</param>
    /// <param name="start">Stated first year.</param>
    /// <param name="end">Stated last year.</param>
    /// <param name="signed">Stands in for a start that is not stated.</param>
    public static CommitmentTerm? Of(int? months, int? start, int? end, DateOnly? signed)
    {
        var years = months is { } length ? (length + 11) / 12 : (int?)null;
        var counted = start is null ? end - years + 1 : null;
        if ((start ?? counted ?? signed?.Year) is not { } first || (end ?? first + years - 1) is not { } last)
        {
            return null;
        }

        if (months is <= 0 || last < first || first < Earliest || last > Latest || last - first >= MostYears)
        {
            return null;
        }

        var known = start is not null ? TermStart.Stated : counted is not null ? TermStart.Counted : TermStart.Signing;
        var from = new DateOnly(first, known == TermStart.Signing ? signed!.Value.Month : 1, 1);
        return new CommitmentTerm(first, last, from, months ?? ((last - first + 1) * 12) - from.Month + 1, known);
    }
}
