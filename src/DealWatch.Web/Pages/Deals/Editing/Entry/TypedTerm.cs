using DealWatch.Web.Pages.Display;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Pages.Deals.Editing.Entry;

/// <summary>Lengths of time as people type them: <c>7 years</c>, <c>18 months</c>, <c>2 years 6 months</c>, <c>1.5y</c>.</summary>
internal static class TypedTerm
{
    private const int Longest = 1200;

    private static string Unclear => T("This is not understood as a length of time. Write years or months, as in “7 years” or “18 months”.");

    public static Typed Read(string? text)
    {
        var left = text?.Trim().ToLowerInvariant() ?? "";
        if (left.Length == 0)
        {
            return Typed.Nothing;
        }

        var months = 0m;
        while (left.Length > 0)
        {
            var (number, rest) = TypedNumber.Cut(left);
            var unit = string.Concat(rest.TakeWhile(char.IsLetter));
            if (TypedNumber.Read(number) is not { } count || MonthsIn(unit) is not { } size || count > Longest)
            {
                return Typed.Wrong(Unclear);
            }

            months += count * size;
            left = rest[unit.Length..].Trim(' ', ',', '.');
            left = left.StartsWith("and ", StringComparison.Ordinal) ? left[4..] : left;
        }

        return months != decimal.Truncate(months) ? Typed.Wrong(T("Write whole months."))
            : months is < 1 or > Longest ? Typed.Wrong(T("Write a length from 1 month to 100 years."))
            : new Typed(FieldText.Of((int)months), null);
    }

    public static string Write(int months) => TermText.Duration(months);

    private static int? MonthsIn(string unit) => unit switch
    {
        "y" or "yr" or "yrs" or "year" or "years" => 12,
        "m" or "mo" or "mos" or "mth" or "mths" or "month" or "months" => 1,
        _ when unit == T("year##typed") || unit == T("years##typed") => 12,
        _ when unit == T("month##typed") || unit == T("months##typed") => 1,
        _ => null,
    };
}
