using CsCheck;
using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Tests.Articles;

public sealed class ArticleTextReaderTests
{
    private static readonly string[] Pieces = ["**", "[a](b/c)", "![x](/y)", "\r\n", "\n", "# ", "> ", "`", " ", "é", "e\u0301", "\uD83D\uDE00", "\uD83D"];

    [Theory]
    [InlineData("The “deal”", "The \"deal\"")]
    [InlineData("l’accordo", "l'accordo")]
    [InlineData("2026–2029", "2026-2029")]
    [InlineData("38\u00A0billion", "38 billion")]
    [InlineData("Rechen\u00ADzentrum", "Rechenzentrum")]
    [InlineData("Open\u200BAI", "OpenAI")]
    [InlineData("３８０億", "380億")]
    [InlineData("Nvi\u0301dia", "Nvidia")]
    [InlineData("a\tb", "a b")]
    public void Typography_is_levelled(string source, string expected) => Read(source).Text.Should().Be(expected);

    [Theory]
    [InlineData("**OpenAI** signed", "OpenAI signed")]
    [InlineData("a *new* `deal`", "a new deal")]
    [InlineData("> quoted words", "quoted words")]
    [InlineData("with [Amazon](https://example.org/a_b) today", "with Amazon today")]
    [InlineData("![a chart of deals](/img/chart.png)It grew", "It grew")]
    [InlineData("see [the list](#list).", "see the list.")]
    public void Markup_is_dropped(string source, string expected) => Read(source).Text.Should().Be(expected);

    [Theory]
    [InlineData("shares [1] rose")]
    [InlineData("he wrote [sic] (in May) to them")]
    [InlineData("Nvidia (NVDA) gained")]
    [InlineData("* an item of a list")]
    [InlineData("[open bracket to the end")]
    public void Brackets_and_stars_that_are_no_markup_stay(string source) => Read(source).Text.Should().Be(source);

    [Theory]
    [InlineData("The “big” deal of **Open\u200BAI** stands", "OpenAI", "Open\u200BAI")]
    [InlineData("with [Amazon Web](https://example.org/x) today", "Amazon Web", "Amazon Web")]
    [InlineData("a Rechen\u00ADzentrum in Bonn", "Rechenzentrum", "Rechen\u00ADzentrum")]
    [InlineData("one\r\ntwo three\r\nfour", "three", "three")]
    [InlineData("売上高は３８０億円だ", "380億円", "３８０億円")]
    public void Words_lead_back_to_the_stored_text(string source, string words, string stored)
    {
        var article = Read(source);

        var span = article.ToSource(SpanOf(article, words))!.Value;

        source[span.Start..span.End].Should().Be(stored);
    }

    [Fact]
    public void A_headline_that_is_given_apart_has_no_place_in_the_stored_text()
    {
        var article = ArticleTextReader.Read(new ArticleInput("Amazon agreed.", "OpenAI signs"));

        article.Text.Should().Be("OpenAI signs\nAmazon agreed.");
        article.ToSource(SpanOf(article, "OpenAI")).Should().BeNull();
        article.ToSource(SpanOf(article, "signs\nAmazon")).Should().BeNull("half of it stands in the headline");
        article.ToSource(SpanOf(article, "Amazon")).Should().Be(new TextSpan(0, 6));
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(0, 99)]
    [InlineData(-1, 2)]
    public void A_span_that_covers_no_words_leads_nowhere(int start, int end) => Read("Amazon agreed.").ToSource(new TextSpan(start, end)).Should().BeNull();

    [Fact]
    public void Line_ends_of_any_system_give_the_same_text()
    {
        const string source = "A headline of two\n\nOpenAI signed it.\nAmazon agreed.\n";

        Read(source.Replace("\n", "\r\n", StringComparison.Ordinal)).Text.Should().Be(Read(source).Text);
    }

    [Fact]
    public void Lines_that_were_broken_at_a_fixed_width_are_joined()
    {
        var article = Read("OpenAI signed a contract\nwith the company that\nrents servers for a\ngreat deal of money.\n\nAmazon agreed.");

        Blocks(article).Should().Equal("OpenAI signed a contract with the company that rents servers for a great deal of money.", "Amazon agreed.");
    }

    [Fact]
    public void Lines_that_are_paragraphs_stay_apart() =>
        Blocks(Read("OpenAI signed it.\nAmazon agreed.\nNvidia delivers.\nnobody else spoke.")).Should().HaveCount(4);

    [Fact]
    public void Blocks_know_their_part()
    {
        var article = Read("# A deal\n\nOpenAI signed it.\n\n## What comes next\n\nAmazon agreed.");

        article.Blocks.Select(block => block.Kind).Should().Equal(BlockKind.Title, BlockKind.Lead, BlockKind.Heading, BlockKind.Body);
        Blocks(article).Should().Equal("A deal", "OpenAI signed it.", "What comes next", "Amazon agreed.");
    }

    [Fact]
    public void A_first_heading_is_no_second_headline()
    {
        var article = ArticleTextReader.Read(new ArticleInput("In short\n\nOpenAI signed it.", "OpenAI signs"));

        article.Blocks.Select(block => block.Kind).Should().Equal(BlockKind.Title, BlockKind.Heading, BlockKind.Lead);
    }

    [Fact]
    public void Folding_keeps_every_place()
    {
        var article = Read("Société Générale — Größe İstanbul 三井");

        article.Folded.Should().HaveLength(article.Text.Length).And.StartWith("societe generale").And.EndWith("三井");
    }

    [Fact]
    public void Every_place_of_any_text_leads_back_in_order() =>
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String[0, 4])
            .Array[0, 30].Select(string.Concat).Sample(source =>
            {
                var article = Read(source);
                var last = -1;
                for (var i = 0; i < article.Text.Length; i++)
                {
                    if (article.ToSource(new TextSpan(i, i + 1)) is not { } span || span.Start <= last || span.End > source.Length)
                    {
                        return false;
                    }

                    last = span.Start;
                }

                return article.Blocks.All(block => block.Span.Length > 0 && block.Span.End <= article.Text.Length);
            });

    private static ArticleText Read(string source) => ArticleTextReader.Read(new ArticleInput(source));

    private static IEnumerable<string> Blocks(ArticleText article) => article.Blocks.Select(block => article.Slice(block.Span).ToString());

    private static TextSpan SpanOf(ArticleText article, string words)
    {
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
