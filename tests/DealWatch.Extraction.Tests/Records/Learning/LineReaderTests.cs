using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Tests.Records.Learning;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a\nb", "a|b|")]
    [InlineData("a\r\n\r\nb\r\n", "a||b|")]
    [InlineData("\n", "|")]
    public void Lines_come_without_their_ends(string text, string expected) => Lines(text).Should().Be(expected);

    [Fact]
    public void A_line_may_be_longer_than_what_is_read_at_once()
    {
        var line = new string('x', 100_000);

        Lines($"a\n{line}\nb").Should().Be($"a|{line}|b|");
    }

    private static string Lines(string text)
    {
        var reader = new LineReader(new StringReader(text));
        var lines = "";
        while (reader.TryRead(out var line))
        {
            lines += $"{line}|";
        }

        return lines;
    }
}
