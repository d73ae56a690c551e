using DealWatch.Web.Search;

namespace DealWatch.Web.Tests.Search;

public sealed class PassageTests
{
    private const string Words = "the words";

    [Fact]
    public void A_short_text_is_shown_whole() => Of("Here are the words, and more.").Should().Be(new Passage("Here are ", Words, ", and more."));

    [Fact]
    public void A_long_one_is_cut_at_spaces_on_one_line()
    {
        var passage = Of(string.Concat(Enumerable.Repeat("before\n", 50)) + Words + string.Concat(Enumerable.Repeat(" after", 50)));

        passage.Before.Should().StartWith("… before before").And.EndWith("before ").And.NotContain("\n");
        passage.After.Should().StartWith(" after after").And.EndWith("after …");
        (passage.Before + passage.After).Length.Should().BeInRange(240, 300);
    }

    [Fact]
    public void Other_paragraphs_are_left_out() => Of("One.\n\nTwo: the words.\n\nThree.").Should().Be(new Passage("Two: ", Words, "."));

    [Fact]
    public void A_text_without_spaces_is_cut_between_characters()
    {
        var passage = Passage.Of(string.Concat(Enumerable.Repeat("𝔸", 200)), 200, 202);

        passage.Before.EnumerateRunes().Should().NotContain(System.Text.Rune.ReplacementChar);
        passage.After.EnumerateRunes().Should().NotContain(System.Text.Rune.ReplacementChar);
        passage.Words.Should().Be("𝔸");
    }

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(0, 0)]
    [InlineData(40, 50)]
    [InlineData(10, 5)]
    public void A_span_outside_the_text_throws_nothing(int start, int end) => Passage.Of("A short text.", start, end).Should().NotBeNull();

    [Fact]
    public void An_empty_text_has_an_empty_passage() => Passage.Of("", 0, 0).Should().Be(new Passage("", "", ""));

    private static Passage Of(string text)
    {
        var start = text.IndexOf(Words, StringComparison.Ordinal);
        return Passage.Of(text, start, start + Words.Length);
    }
}
