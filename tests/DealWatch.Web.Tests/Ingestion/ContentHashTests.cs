using DealWatch.Web.Ingestion;

namespace DealWatch.Web.Tests.Ingestion;

public sealed class ContentHashTests
{
    [Theory]
    [InlineData("Uno\r\ndue")]
    [InlineData("Uno\rdue")]
    [InlineData("Uno  \ndue\t")]
    [InlineData("\n\nUno\ndue\n")]
    public void Line_ends_and_spaces_at_line_ends_do_not_count(string text) => ContentHash.Of(text).Should().Be(ContentHash.Of("Uno\ndue"));

    [Fact]
    public void Both_ways_to_write_an_accent_are_one() => ContentHash.Of("perche\u0301").Should().Be(ContentHash.Of("perch\u00E9"));

    [Theory]
    [InlineData("Uno\n\ndue")]
    [InlineData("uno\ndue")]
    [InlineData("Uno  due")]
    public void Other_texts_differ(string text) => ContentHash.Of(text).Should().NotBe(ContentHash.Of("Uno\ndue"));

    [Theory]
    [InlineData("half \uD83D of a pair")]
    [InlineData("no character \uFFFE")]
    public void Text_that_is_not_well_formed_has_a_hash(string text) => ContentHash.Of(text).Should().MatchRegex("^[0-9a-f]{64}$");
}
