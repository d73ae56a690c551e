using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Compares stated values: 11.9 billion is 12 billion rounded, 38 is not 39, "at least 10" allows 10.4, euros are compared by the year's rate.</summary>
internal sealed class ValueComparison(UsdRates rates)
{
    /// <summary>In percent of the larger amount.</summary>
    private const int Loose = 5, Bound = 10, Exchange = 8;

    public ValueMatch Compare(LinkReport a, LinkReport b) =>
        a.Value is { } x && b.Value is { } y ? Compare(Whole(a, x), x, a.Day ?? a.Published, Whole(b, y), y, b.Day ?? b.Published) : ValueMatch.Unknown;

    /// <summary>Whether two amounts of one currency are the same within rounding and qualifiers.</summary>
    public static bool IsSame(MoneyValue a, MoneyValue b) => IsSame(a.Amount, a.Qualifier, b.Amount, b.Qualifier);

    /// <summary>Whether a stated total is this sum, within one percent for the rounding of its parts.</summary>
    public static bool IsSum(long total, long sum) => Math.Abs(total - (decimal)sum) <= total * 0.01m;

    /// <summary>Significant digits of the amount: 11,900,000,000 has three.</summary>
    public static int Precision(decimal amount)
    {
        var whole = (Int128)Math.Round(amount);
        while (whole != 0 && whole % 10 == 0)
        {
            whole /= 10;
        }

        var digits = 1;
        for (; whole >= 10; whole /= 10)
        {
            digits++;
        }

        return digits;
    }

    private ValueMatch Compare(decimal? a, MoneyValue statedA, DateOnly? dayA, decimal? b, MoneyValue statedB, DateOnly? dayB)
    {
        if (a is not { } x || b is not { } y)
        {
            return statedA.Period == statedB.Period && statedA.Currency == statedB.Currency && IsSame(statedA, statedB) ? ValueMatch.Same : ValueMatch.Unknown;
        }

        if (statedA.Currency != statedB.Currency)
        {
            return InUsd(x, statedA.Currency, dayA ?? dayB) is { } p && InUsd(y, statedB.Currency, dayB ?? dayA) is { } q
                ? Within(Exchange, p, q) ? ValueMatch.SameConverted : ValueMatch.Different
                : ValueMatch.Unknown;
        }

        if (IsSame(x, statedA.Qualifier, y, statedB.Qualifier))
        {
            return ValueMatch.Same;
        }

        return Within(Loose, x, y) ? ValueMatch.Near : ValueMatch.Different;
    }

    private static bool IsSame(decimal a, MoneyQualifier qualifierA, decimal b, MoneyQualifier qualifierB)
    {
        if (a == b || !Within(Bound, a, b))
        {
            return a == b;
        }

        return IsRounded(a, b) || IsRounded(b, a) || Bounds(qualifierA, a, b) || Bounds(qualifierB, b, a)
            || (Within(Loose, a, b) && (qualifierA == MoneyQualifier.Approx || qualifierB == MoneyQualifier.Approx));
    }

    private static bool Bounds(MoneyQualifier qualifier, decimal bound, decimal other) =>
        (qualifier == MoneyQualifier.AtLeast && other >= bound) || (qualifier == MoneyQualifier.UpTo && other <= bound);

    /// <summary>Whether the rough amount is the fine one rounded to two or more digits, or to one within five percent.</summary>
    private static bool IsRounded(decimal fine, decimal rough)
    {
        var digits = Precision(rough);
        if (fine <= 0 || rough <= 0 || !Within(Loose, fine, rough) || Precision(fine) <= digits)
        {
            return false;
        }

        var unit = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)rough)) + 1 - digits);
        return Math.Abs(fine - rough) <= unit / 2 || Math.Floor(fine / unit) * unit == rough;
    }

    private static decimal? Whole(LinkReport report, MoneyValue value) => value.Period switch
    {
        MoneyPeriod.Total => value.Amount,
        _ when report.DurationMonths is { } months => value.Amount * (value.Period == MoneyPeriod.PerYear ? months / 12m : months),
        _ => null,
    };

    private decimal? InUsd(decimal amount, string currency, DateOnly? day) => currency == "USD"
        ? amount
        : day is { } date && rates.Find(currency, date) is { } rate ? amount / rate.PerUsd : null;

    private static bool Within(int percent, decimal a, decimal b) => Math.Abs(a - b) * 100 <= percent * Math.Max(a, b);
}
