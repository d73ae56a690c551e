using System.Text;
using DealWatch.Web.Feeds.Calendars;

namespace DealWatch.Web.Tests.Feeds;

public sealed class CalendarTextTests
{
    [Fact]
    public void Lines_are_folded_at_75_octets_and_never_within_a_character()
    {
        var text = string.Concat(Enumerable.Repeat("Größe 兆 😀 ", 30));

        var bytes = new CalendarText().Text("SUMMARY", text).ToBytes();

        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
        lines[^1].Should().BeEmpty();
        lines.Should().HaveCountGreaterThan(3).And.OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75);
        lines[1..^1].Should().OnlyContain(line => line.StartsWith(' '));
        string.Concat(lines[..^1].Select((line, i) => i == 0 ? line : line[1..])).Should().Be("SUMMARY:" + text);
        lines.Should().NotContain(line => line.Contains('\uFFFD'));
    }

    [Fact]
    public void Text_is_escaped() =>
        Encoding.UTF8.GetString(new CalendarText().Text("SUMMARY", "a;b,c\\d\r\ne\u0007").ToBytes()).Should().Be("SUMMARY:a\\;b\\,c\\\\d\\ne\r\n");

    [Fact]
    public void A_day_is_a_date() =>
        Encoding.UTF8.GetString(new CalendarText().Day("DTSTART", new DateOnly(2026, 1, 2)).ToBytes()).Should().Be("DTSTART;VALUE=DATE:20260102\r\n");
}
