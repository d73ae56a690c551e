using System.Globalization;
using System.Text;

namespace DealWatch.Web.Feeds.Calendars;

/// <summary>Lines of iCalendar (RFC 5545): escaped, and folded so that none is longer than 75 octets.</summary>
internal sealed class CalendarText
{
    private const int MaxOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A property whose value is text.</summary>
    public CalendarText Text(string name, string value) => Raw(name, Escape(value));

    public CalendarText Day(string name, DateOnly day) => Raw(name + ";VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    public CalendarText Instant(string name, DateTime utc) => Raw(name, utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    /// <summary>A property whose value is written as it is.</summary>
    public CalendarText Raw(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
        return this;
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    private static string Escape(string value)
    {
        var text = value.ReplaceLineEndings("\n")
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
        return string.Concat(text.Where(character => !char.IsControl(character)));
    }
}
