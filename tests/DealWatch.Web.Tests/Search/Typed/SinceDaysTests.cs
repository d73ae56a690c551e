using DealWatch.Web.Search.Typed;

namespace DealWatch.Web.Tests.Search.Typed;

public sealed class SinceDaysTests
{
    /// <summary>The first day is a Sunday, the second a Monday: the Monday before today is never today.</summary>
    [Theory]
    [InlineData("2025-11-30", "2025-11-24")]
    [InlineData("2025-12-01", "2025-11-24")]
    [InlineData("2025-12-02", "2025-12-01")]
    public void Last_monday_is_before_today(string today, string monday) =>
        SinceDay.Monday.Day(DateOnly.Parse(today)).Should().Be(DateOnly.Parse(monday));

    [Fact]
    public void A_month_ago_is_a_day_that_there_is() =>
        SinceDay.Month.Start(new DateOnly(2025, 3, 31)).Should().Be(new DateTime(2025, 2, 28, 0, 0, 0, DateTimeKind.Utc));
}
