using DealWatch.Web.Search;

namespace DealWatch.Web.Tests.Search;

public sealed class FilterDateTests
{
    [Theory]
    [InlineData("2025-11-03", "2025-11-03", "2025-11-03")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    public void Reads_what_it_writes(string text, string first, string last)
    {
        FilterDate.TryParse($" {text} ", out var date).Should().BeTrue();

        (date.First, date.Last, date.ToString()).Should().Be((DateOnly.Parse(first), DateOnly.Parse(last), text));
    }

    [Theory]
    [InlineData("2025-13")]
    [InlineData("2025-02-30")]
    [InlineData("03.11.2025")]
    [InlineData("25")]
    [InlineData("0000")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_none(string? text) => FilterDate.TryParse(text, out _).Should().BeFalse();
}
