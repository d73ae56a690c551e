using DealWatch.Extraction.Languages;

namespace DealWatch.Extraction.Tests.Languages;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("en", "Mr. Huang spoke for Nvidia. The deal stands.", 2)]
    [InlineData("en", "Acme Inc. Chief Jane Roe spoke at length.", 1)]
    [InlineData("en", "The U.S. Government buys servers. It pays well.", 2)]
    [InlineData("en", "J. Huang signed it. He left.", 2)]
    [InlineData("en", "It paid $1.5 billion. That was much.", 2)]
    [InlineData("en", "He said \"it is signed.\" Then he left.", 2)]
    [InlineData("en", "Who pays? Amazon does! So it goes.", 3)]
    [InlineData("en", "It waits… Amazon does not.", 2)]
    [InlineData("en", "The company signed a contract with China.The group agreed.", 2)]
    [InlineData("en", "The site nebius.com lists it. It sells.", 2)]
    [InlineData("en", "OpenAI signed.\nAmazon agreed.", 2)]
    [InlineData("it", "Il sig. Rossi firma l'accordo. Poi parte.", 2)]
    [InlineData("it", "Vale 1.500.000 euro. Non di più.", 2)]
    [InlineData("de", "SAP zahlt rund 5 Mrd. Euro. Der Rest folgt.", 2)]
    [InlineData("fr", "M. Mensch dirige Mistral. Il signe.", 2)]
    [InlineData("es", "La Sra. Botín habló. El banco paga.", 2)]
    [InlineData("nl", "Dhr. Jansen tekende. Het bedrijf betaalt.", 2)]
    [InlineData("pt", "O Sr. Silva falou. A empresa paga.", 2)]
    [InlineData("zh", "OpenAI签署协议。金额为380亿美元！亚马逊同意了吗？是的。", 4)]
    [InlineData("ja", "両社は契約した。期間は7年だ。", 2)]
    [InlineData("ko", "오픈AI가 계약했다. 기간은 7년이다.", 2)]
    public void Sentences_end_where_a_reader_ends_them(string language, string text, int sentences) =>
        Reading.Segments(text, language).Sentences.Should().HaveCount(sentences);

    [Fact]
    public void A_sentence_takes_its_closing_quote_along()
    {
        var text = Reading.Segments("He said \"it is signed.\" Then he left.");

        text.Article.Slice(text.Sentences[0].Span).ToString().Should().EndWith("signed.\"");
    }

    [Theory]
    [InlineData("it", "l'accordo di AT&T", "l'accordo", "di", "AT&T")]
    [InlineData("en", "1,234.5 MW, at $3", "1,234.5", "MW", ",", "at", "$", "3")]
    [InlineData("zh", "与AWS合作", "与", "AWS", "合", "作")]
    [InlineData("ja", "ソフトバンク・グループは", "ソフトバンク・グループ", "は")]
    [InlineData("ko", "네이버와 GPU", "네이버와", "GPU")]
    public void Tokens_follow_the_script(string language, string text, params string[] tokens)
    {
        var segments = Reading.Segments(text, language);

        segments.Tokens.Select(token => segments.Article.Slice(token.Span).ToString()).Should().Equal(tokens);
    }

    [Fact]
    public void Tokens_know_what_they_are_made_of() => Reading.Segments("Più 38 億 $ .", "it").Tokens.Select(token => (token.Kind, token.Capitalised)).Should().Equal(
        (TokenKind.Word, true), (TokenKind.Number, false), (TokenKind.Character, false), (TokenKind.Symbol, false), (TokenKind.Punctuation, false));

    [Fact]
    public void A_place_between_two_sentences_belongs_to_the_first()
    {
        var text = Reading.Segments("One stands. Two stands.");

        text.SentenceAt(text.Sentences[1].Span.Start - 1).Should().Be(0);
        text.SentenceAt(text.Sentences[1].Span.Start).Should().Be(1);
    }
}
