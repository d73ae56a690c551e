using System.Globalization;
using DealWatch.Web.Search;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Timelines;

/// <summary>Days from left to right.</summary>
internal sealed record TimeAxis(DateOnly First, DateOnly Last, double Left, double Right)
{
    private const double YearRoom = 34, MonthRoom = 28, TickRoom = 4;
    private const int ShortestDays = 14, MostYearsBeyond = 15;

    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    private double PerDay => (Right - Left) / Math.Max(1, Last.DayNumber - First.DayNumber);

    /// <summary>What the filter asks for; else from the first to the last day with room after it for terms to be seen.</summary>
    /// <param name="days">Of the deals; at least one.</param>
    /// <param name="filter">Its dates, as far as they are near those of deals.</param>
    /// <param name="left">Where time begins.</param>
    /// <param name="right">Where it ends.</param>
    public static TimeAxis Of(IReadOnlyCollection<DateOnly> days, DealFilter filter, double left, double right)
    {
        var (earliest, latest) = (days.Min(), days.Max());
        var year = filter.Year is >= 1 and < 9999 and var asked ? new FilterDate(new DateOnly(asked, 1, 1), DateLength.Year) : (FilterDate?)null;
        var (from, to) = ((year ?? filter.From)?.First, (year ?? filter.To)?.Last);
        var first = from is { } start && start.Year >= earliest.Year - 1 ? start : new DateOnly(earliest.Year, earliest.Month, 1);
        var room = Math.Max(20, (latest.DayNumber - first.DayNumber) / 8);
        var last = to is { } end && end.Year <= latest.Year + MostYearsBeyond ? end : Plus(latest, room);
        var missing = Math.Max(0, ShortestDays - (last.DayNumber - first.DayNumber));
        return new TimeAxis(Plus(first, -missing / 2), Plus(last, missing - (missing / 2)), left, right);
    }

    /// <summary>All these days with a little room around them.</summary>
    public static TimeAxis Around(IReadOnlyCollection<DateOnly> days, double left, double right)
    {
        var (first, last) = (days.Min(), days.Max());
        var room = Math.Max(ShortestDays, (last.DayNumber - first.DayNumber) / 25);
        return new TimeAxis(Plus(first, -room), Plus(last, room), left, right);
    }

    public double X(DateOnly day) => Math.Clamp(Left + ((day.DayNumber - First.DayNumber) * PerDay), Left, Right);

    /// <summary>Where years begin, and the beginning of the axis.</summary>
    public IEnumerable<AxisTick> Years()
    {
        var step = YearSteps.First(years => years * 365 * PerDay >= YearRoom || years == YearSteps[^1]);
        for (var year = First.Year; year <= Last.Year; year++)
        {
            if (year % step == 0 || year == First.Year)
            {
                var date = new FilterDate(new DateOnly(year, 1, 1), DateLength.Year);
                var x = X(date.First);
                var isCramped = Right - x < YearRoom || (year == First.Year && X(date.Last) - x < YearRoom && year < Last.Year);
                yield return new AxisTick(x, isCramped ? null : year.ToString(CultureInfo.InvariantCulture), date, date);
            }
        }
    }

    /// <summary>Where months begin; labels stand for one month or for three, as there is room.</summary>
    public IEnumerable<AxisTick> Months()
    {
        var month = PerDay * 30;
        if (month * 3 < TickRoom)
        {
            yield break;
        }

        var step = month >= MonthRoom ? 1 : 3;
        var isLabelled = month * step >= MonthRoom;
        for (var (year, number) = (First.Year, First.Month); (year, number).CompareTo((Last.Year, Last.Month)) <= 0; (year, number) = number == 12 ? (year + 1, 1) : (year, number + 1))
        {
            var (first, isStep) = (new DateOnly(year, number, 1), (number - 1) % step == 0);
            var (x, end) = (X(first), new DateOnly(year, isStep ? number + step - 1 : number, 1));
            if (isStep || month >= TickRoom)
            {
                var hasRoom = isStep && isLabelled && Math.Min(Right, X(new FilterDate(end, DateLength.Month).Last)) - x >= MonthRoom - 4;
                yield return new AxisTick(x, hasRoom ? first.ToString("MMM", InterfaceLanguage.Format) : null, new FilterDate(first, DateLength.Month), new FilterDate(end, DateLength.Month));
            }
        }
    }

    private static DateOnly Plus(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));
}
