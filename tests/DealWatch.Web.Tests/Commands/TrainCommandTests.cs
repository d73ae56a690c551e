using System.Text.Json;
using DealWatch.Web.Commands;
using DealWatch.Web.Tests.Support;

namespace DealWatch.Web.Tests.Commands;

public sealed class TrainCommandTests : IDisposable
{
    private const string Deal = """
        [{"primary": true, "type": "compute", "status": "signed", "evidence": "OpenAI signed",
          "parties": [{"name": "OpenAI", "role": "customer"}, {"name": "Amazon", "aliases": ["AWS"], "role": "provider"}]}]
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_weights_say_what_they_were_trained_on_and_depend_on_the_articles_alone()
    {
        WriteArticles();

        (await RunAsync("train", _folder.At("in"), "--folds", "2", "--out", _folder.At("one.tsv"))).Should().Be(0);
        (await RunAsync("train", _folder.At("in"), "--folds", "2", "--out", _folder.At("two.tsv"))).Should().Be(0);

        var weights = await File.ReadAllTextAsync(_folder.At("one.tsv"));
        weights.Should().Contain("\n# 3 articles with 2 deals\n# en: 2 articles with 1 deals\n# it: 1 articles with 1 deals\n# SHA-256 of the labels and texts: ")
            .And.Contain("\n# cross-validated in 2 folds: ").And.Contain("\n@model\tpair\t");
        (await File.ReadAllBytesAsync(_folder.At("two.tsv"))).Should().Equal(await File.ReadAllBytesAsync(_folder.At("one.tsv")));
    }

    [Fact]
    public async Task Predictions_have_a_line_for_each_article_by_its_name()
    {
        WriteArticles();

        (await RunAsync("train", _folder.At("in"), "--folds", "2", "--out", _folder.At("w.tsv"), "--predictions", _folder.At("p.jsonl"))).Should().Be(0);

        var lines = (await File.ReadAllLinesAsync(_folder.At("p.jsonl"))).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.Select(line => line.GetProperty("id").GetString()).Should().Equal("apart", "folder", "inside");
        lines.Select(line => line.GetProperty("file").GetString()).Should().Equal("apart.md", "folder/article.md", "inside.json");
        lines[0].GetProperty("title").GetString().Should().Be("A headline", "the front matter is read as extract reads it");
    }

    [Fact]
    public async Task Labels_that_cannot_be_used_stop_the_training()
    {
        WriteArticles();
        _folder.Write("in/worse.json", """{"id": "worse", "lang": "en", "deals": [{"type": "barter"}]}""");

        (await RunAsync("train", _folder.At("in"), "--folds", "2", "--out", _folder.At("w.tsv"))).Should().Be(3);

        File.Exists(_folder.At("w.tsv")).Should().BeFalse();
    }

    [Fact]
    public async Task Labels_may_name_a_text_that_stands_elsewhere()
    {
        WriteArticles();
        _folder.Write("texts/far.md", "OpenAI signed with AWS.");
        _folder.Write("in/far.json", """{"id": "far", "lang": "en", "article": "../texts/far.md", "deals": []}""");

        (await RunAsync("train", _folder.At("in"), "--folds", "2", "--out", _folder.At("w.tsv"), "--predictions", _folder.At("p.jsonl"))).Should().Be(0);

        (await File.ReadAllLinesAsync(_folder.At("p.jsonl"))).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString())
            .Should().Contain("../texts/far.md");
    }

    [Fact]
    public async Task Two_files_may_not_label_one_article()
    {
        WriteArticles();
        _folder.Write("in/again.json", """{"id": "inside", "lang": "en", "text": "Nothing.", "deals": []}""");

        (await RunAsync("train", _folder.At("in"), "--folds", "2", "--out", _folder.At("w.tsv"))).Should().Be(3);
    }

    [Fact]
    public async Task New_weights_replace_those_in_use_only_when_they_read_held_out_articles_better()
    {
        WriteMany("nothing", _ => "The weather in Seattle was calm when Amazon and OpenAI opened their doors.", deals: false);
        (await RunAsync("train", _folder.At("nothing"), "--folds", "2", "--out", _folder.At("weights.tsv"))).Should().Be(0);
        var blind = await File.ReadAllTextAsync(_folder.At("weights.tsv"));
        WriteMany("deals", number => $"On day {number} OpenAI signed a contract with Amazon for cloud capacity. OpenAI will rent the servers for {number} years.", deals: true);

        (await RunAsync("train", _folder.At("deals"), "--folds", "2", "--data", _folder.Path)).Should().Be(0);
        var better = await File.ReadAllTextAsync(_folder.At("weights.tsv"));
        better.Should().NotBe(blind).And.Contain("\n# 18 articles with 18 deals\n", "a quarter of them was held out");

        WriteMany("weather", number => $"The weather was calm for {number} days.", deals: false);
        (await RunAsync("train", _folder.At("weather"), "--folds", "2", "--out", _folder.At("weights.tsv"), "--keep-better")).Should().Be(0);
        (await File.ReadAllTextAsync(_folder.At("weights.tsv"))).Should().Be(better, "where no company is named, nothing can be read better or worse");
        (await RunAsync("train", _folder.At("deals"), "--folds", "2", "--data", _folder.Path)).Should().Be(2, "of these articles too few are left that the weights have not seen");
        (await RunAsync("train", _folder.At("deals"), "--data", _folder.Path, "--out", _folder.At("weights.tsv"))).Should().Be(2);
    }

    [Theory]
    [InlineData("--folds", "1", "--out", "w.tsv")]
    [InlineData("--folds", "4", "--out", "w.tsv")]
    [InlineData("--folds", "2", "--out", "no/such/folder/w.tsv")]
    [InlineData("--folds", "two", "--out", "w.tsv")]
    public async Task Wrong_arguments_are_told_by_the_exit_status(params string[] arguments)
    {
        WriteArticles();

        (await RunAsync(["train", _folder.At("in"), .. arguments[..^1], _folder.At(arguments[^1])])).Should().Be(2);
    }

    private static Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments, (_, _) => throw new InvalidOperationException("It must not serve."));

    private void WriteMany(string folder, Func<int, string> text, bool deals)
    {
        for (var number = 2; number < 26; number++)
        {
            _folder.Write($"{folder}/{folder}-{number}.json", $$"""{"id": "{{folder}}-{{number}}", "lang": "en", "text": "{{text(number)}} Note {{number}}.", "deals": {{(deals ? Deal : "[]")}}}""");
        }
    }

    private void WriteArticles()
    {
        const string text = "OpenAI signed a contract with Amazon for cloud capacity on Monday. OpenAI will rent the servers of AWS for years.";
        _folder.Write("in/apart.json", $$"""{"id": "apart", "lang": "en", "deals": {{Deal}}}""");
        _folder.Write("in/apart.md", $"---\ntitle: A headline\n---\n{text}");
        _folder.Write("in/folder/expected.json", """{"id": "folder", "lang": "en", "deals": []}""");
        _folder.Write("in/folder/article.md", "The weather in Seattle was calm when Amazon and OpenAI opened their doors.");
        _folder.Write("in/inside.json", $$"""{"id": "inside", "lang": "it", "text": "OpenAI ha firmato un contratto con Amazon per il cloud.", "deals": {{Deal}}}""");
        _folder.Write("in/other.json", """{"about": "no labels"}""");
    }
}
