using System.Text;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Tests.Ingestion;

public sealed class ArticleReaderTests
{
    private readonly ArticleReader _reader = new(1000);

    [Fact]
    public void Markdown_begins_after_its_front_matter()
    {
        var draft = Draft("a.md", "---\ntitle: \"OpenAI: 38 billion\"\npublished: 2025-11-03\nlanguage: it\nurl: https://news.example/a\npublisher: The Paper\ntags: [a, b]\n---\n\nText.\r\n");

        draft.Text.Should().Be("\nText.\r\n");
        draft.Format.Should().Be(ArticleFormat.Markdown);
        draft.Details.Should().Be(new ArticleDetails
        {
            Title = "OpenAI: 38 billion",
            Published = new DateOnly(2025, 11, 3),
            Language = "it",
            Url = "https://news.example/a",
            Publisher = "The Paper",
        });
        draft.Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("---\nNot closed, so it is a ruler and text.\n")]
    [InlineData("--- not alone on its line\n---\n")]
    [InlineData("Text\n---\ntitle: no\n---\n")]
    public void Markdown_without_front_matter_is_kept_whole(string text) => Draft("a.md", text).Text.Should().Be(text);

    [Theory]
    [InlineData("published: 31/12/2025", "date")]
    [InlineData("published: 2025-02-30", "date")]
    [InlineData("url: javascript:alert(1)", "address")]
    [InlineData("language: klingon", "language")]
    [InlineData("title: [a", "front matter")]
    [InlineData("- a list", "front matter")]
    public void A_detail_that_cannot_be_taken_is_left_out_and_told(string line, string told)
    {
        var draft = Draft("a.md", $"---\n{line}\n---\nText.");

        draft.Details.Should().Be(ArticleDetails.None);
        draft.Notes.Should().ContainSingle().Which.Should().Contain(told);
    }

    [Fact]
    public void Deeply_nested_front_matter_does_no_harm() =>
        Draft("a.md", $"---\nx: {new string('[', 400)}\n---\nText.").Details.Should().Be(ArticleDetails.None);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("…!?")]
    public void A_text_without_words_is_unreadable(string text)
    {
        _reader.ReadPasted(text, ArticleDetails.None).Should().BeOfType<ReadOutcome.Unreadable>();
        _reader.Read(Source("a.txt", text)).Should().BeOfType<ReadOutcome.Unreadable>();
    }

    [Fact]
    public void The_limit_counts_bytes()
    {
        _reader.Read(Source("a.txt", new string('a', 1000))).Should().BeOfType<ReadOutcome.Done>();
        _reader.Read(Source("a.txt", new string('a', 1001))).Should().Be(new ReadOutcome.TooLarge(1000));
        _reader.ReadPasted(new string('a', 1001), ArticleDetails.None).Should().Be(new ReadOutcome.TooLarge(1000));
        _reader.ReadPasted(new string('字', 334), ArticleDetails.None).Should().Be(new ReadOutcome.TooLarge(1000), "the limit is in bytes");
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "passwd")]
    [InlineData("C:\\Users\\me\\deal.txt", "deal")]
    [InlineData("/absolute/.txt", ".txt")]
    [InlineData("a\u0000b\nc.txt", "abc")]
    public void A_file_name_is_its_last_part(string name, string shown) => Draft(name, "Text.").Name.Should().Be(shown);

    [Fact]
    public void A_very_long_file_name_is_cut() => Draft(new string('n', 400) + ".txt", "Text.").Name.Should().HaveLength(120);

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("a")]
    [InlineData("a.txt.exe")]
    public void Other_kinds_are_told(string name) =>
        _reader.Read(Source(name, "Text.")).Should().BeOfType<ReadOutcome.Unreadable>().Which.Reason.Should().Contain(".md");

    [Fact]
    public void What_a_person_states_wins_over_the_file()
    {
        var source = Source("a.md", "---\ntitle: From the file\nlanguage: it\n---\nText.") with { Known = new ArticleDetails { Title = "Typed" } };

        var draft = _reader.Read(source).Should().BeOfType<ReadOutcome.Done>().Which.Draft;

        draft.Details.Should().Be(new ArticleDetails { Title = "Typed", Language = "it" });
    }

    [Fact]
    public void A_title_of_ten_thousand_characters_is_a_problem_of_its_field()
    {
        var (details, problems) = new RawDetails { Title = new string('t', 10_000) }.Check();

        details.Title.Should().BeNull();
        problems.Should().ContainSingle().Which.Should().Be(new FieldProblem("Title", "Title has 10,000 characters; 500 are allowed."));
    }

    private static ArticleSource Source(string name, string text) => new(name, Encoding.UTF8.GetBytes(text), ArticleDetails.None);

    private ArticleDraft Draft(string name, string text) => _reader.Read(Source(name, text)).Should().BeOfType<ReadOutcome.Done>().Which.Draft;
}
