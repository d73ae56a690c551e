using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Tests.Reconciliation.Linking;

public sealed class ArticleSketchTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 900).Select(i => $"word{(i * 7919) % 1013}")];

    private static string Whole => string.Join(' ', Words);

    [Fact]
    public void A_cut_version_stands_in_the_whole() =>
        ArticleSketch.Of(string.Join(' ', Words.Take(180))).IsCopyOf(ArticleSketch.Of(Whole)).Should().BeTrue();

    [Fact]
    public void Light_edits_leave_a_copy_a_copy() =>
        ArticleSketch.Of(string.Join(' ', Words.Select((word, i) => i % 15 == 0 ? "edited" : word))).IsCopyOf(ArticleSketch.Of(Whole)).Should().BeTrue();

    [Fact]
    public void Another_text_that_quotes_a_fifth_is_no_copy() =>
        ArticleSketch.Of(string.Join(' ', Words.Take(180).Concat(Enumerable.Range(0, 720).Select(i => $"own{i}")))).IsCopyOf(ArticleSketch.Of(Whole)).Should().BeFalse();

    [Fact]
    public void A_text_of_a_few_words_is_a_copy_of_nothing() => ArticleSketch.Of("OpenAI signs with Amazon").IsCopyOf(ArticleSketch.Of("OpenAI signs with Amazon")).Should().BeFalse();

    [Fact]
    public void The_estimate_is_near_the_truth()
    {
        var half = ArticleSketch.Of(string.Join(' ', Words.Take(450).Concat(Enumerable.Range(0, 450).Select(i => $"own{i}"))));

        half.Containment(ArticleSketch.Of(Whole)).Should().BeApproximately(0.5, 0.1);
    }

    [Fact]
    public void Bytes_keep_it()
    {
        var sketch = ArticleSketch.Of(Whole);

        ArticleSketch.FromBytes(sketch.ToBytes()).Containment(sketch).Should().Be(1);
        ArticleSketch.FromBytes(null).Should().BeSameAs(ArticleSketch.Empty);
        ArticleSketch.FromBytes([1, 2, 3]).Should().BeSameAs(ArticleSketch.Empty);
    }
}
