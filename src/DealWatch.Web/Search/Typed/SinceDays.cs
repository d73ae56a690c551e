namespace DealWatch.Web.Search.Typed;

internal static class SinceDays
{
    public static DateOnly Day(this SinceDay day, DateOnly today) => day switch
    {
        SinceDay.Yesterday => today.AddDays(-1),
        SinceDay.Monday => today.AddDays(-(((int)today.DayOfWeek + 6) % 7 is var days and > 0 ? days : 7)),
        SinceDay.Week => today.AddDays(-7),
        SinceDay.Month => today.AddMonths(-1),
        _ => today,
    };

    /// <summary>Its midnight, UTC: what <see cref="DealFilter.Since"/> holds.</summary>
    public static DateTime Start(this SinceDay day, DateOnly today) => day.Day(today).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
