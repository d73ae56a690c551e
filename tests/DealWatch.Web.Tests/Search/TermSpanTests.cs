using DealWatch.Web.Search;
using DealWatch.Web.Tests.Timelines;

namespace DealWatch.Web.Tests.Search;

public sealed class TermSpanTests
{
    [Theory]
    [InlineData(2026, 2029, null, "2026-01-01", "2029-12-31", false)]
    [InlineData(2026, null, 24, "2026-01-01", "2027-12-31", true)]
    [InlineData(null, 2029, null, "2025-11-03", "2029-12-31", true)]
    [InlineData(null, null, 12, "2025-11-03", "2026-11-02", true)]
    public void Takes_what_is_stated_and_counts_the_rest(int? start, int? end, int? months, string first, string last, bool isCounted) =>
        Of(start, end, months).Should().Be(new TermSpan(DateOnly.Parse(first), DateOnly.Parse(last), isCounted));

    [Theory]
    [InlineData(2026, null, null)]
    [InlineData(2029, 2026, null)]
    [InlineData(null, null, 2_000_000_000)]
    [InlineData(null, null, null)]
    public void Says_nothing_where_no_end_can_be_told(int? start, int? end, int? months) => Of(start, end, months).Should().BeNull();

    private static TermSpan? Of(int? start, int? end, int? months) => Drawn.Deal(1, new(2025, 11, 3), months: months, startYear: start, endYear: end).Term;
}
