using System.Text.Json;
using DealWatch.Extraction.Records;
using DealWatch.Web.Commands;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Tests.Support;
using DealChip = DealWatch.Extraction.Records.DealChip;

namespace DealWatch.Web.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_gives_a_line_for_each_article_in_the_order_of_their_names()
    {
        _folder.Write("in/b.md", "---\ntitle: \"Più 😀\"\npublished: 2025-11-03\n---\nOpenAI and Amazon met on Monday to talk about the weather.");
        _folder.Write("in/a.txt", "A text about the weather that names nobody.");
        _folder.Write("in/notes.csv", "not read");

        (await RunAsync("extract", "--format", "jsonl", "--out", _folder.At("out"), _folder.At("in"))).Should().Be(0);

        var lines = await File.ReadAllLinesAsync(_folder.At("out"));
        lines.Select(line => Property(line, "id")).Should().Equal("a", "b");
        Property(lines[1], "title").Should().Be("Più 😀");
        lines[1].Should().Contain("Più 😀", "nothing is escaped without need");
        Property(lines[1], "published").Should().Be("2025-11-03");
        Property(lines[1], "file").Should().Be("b.md");
    }

    [Fact]
    public async Task The_same_bytes_in_give_the_same_bytes_out()
    {
        var file = _folder.Write("a.txt", "OpenAI signed a 38 billion dollar contract with Amazon.");

        await RunAsync("extract", "--out", _folder.At("one"), file);
        await RunAsync("extract", "--out", _folder.At("two"), file);

        (await File.ReadAllBytesAsync(_folder.At("one"))).Should().Equal(await File.ReadAllBytesAsync(_folder.At("two"))).And.StartWith((byte)'[');
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_does_not_stop_the_others()
    {
        var good = _folder.Write("good.txt", "A text about the weather.");

        (await RunAsync("extract", "--out", _folder.At("out"), _folder.At("missing.txt"), good)).Should().Be(3);

        JsonDocument.Parse(await File.ReadAllTextAsync(_folder.At("out"))).RootElement.GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract", "--format", "xml", "a.txt")]
    [InlineData("extract", "--fromat", "json", "--out", "x")]
    [InlineData("exrtact", "a.txt")]
    public async Task Wrong_arguments_are_told_by_the_exit_status(params string[] arguments) => (await RunAsync(arguments)).Should().Be(2);

    [Theory]
    [InlineData]
    [InlineData("serve")]
    [InlineData("--Storage:Folder=x")]
    [InlineData("serve", "--Storage:Folder", "x")]
    public async Task Without_a_command_it_serves(params string[] arguments)
    {
        string[]? served = null;

        var status = await CommandLine.RunAsync(arguments, (options, _) =>
        {
            served = options;
            return Task.FromResult(7);
        });

        status.Should().Be(7);
        served.Should().Equal(arguments.Where(argument => argument != "serve"));
    }

    [Fact]
    public void A_record_is_printed_as_the_contract_says()
    {
        var deal = Found.Deal(provider: "AWS") with
        {
            DurationMonths = 84,
            PowerMw = 4500,
            Chips = [new DealChip("Nvidia", null, null)],
            Confidence = 0.93004,
            Evidence = [new FieldEvidence("value", 3, 7, "\"38\"\n"), new FieldEvidence("durationMonths", 0, 1, "7"), new FieldEvidence("chips[0].vendor", 0, 1, "N")],
        };

        var json = ExtractionJson.Serialize(ExtractionJson.From(Article(deal)), indented: false);

        json.Should().Be(
            """{"id":"a","file":"a.txt","language":"en","title":null,"published":null,"extractor":"1","deals":[{"primary":true,"type":"compute","status":"signed","""
            + """
            "parties":[{"name":"OpenAI","role":"customer","id":"openai","brand":null},{"name":"Amazon","role":"provider","id":"amazon","brand":"AWS"}],
            """.Trim()
            + """
            "value":{"amount":38000000000,"currency":"USD","qualifier":"exact","period":"total"},"durationMonths":84,"startYear":null,"endYear":null,
            """.Trim()
            + """
            "chips":[{"vendor":"Nvidia","model":null,"quantity":null}],"cloudProvider":null,"powerMw":null,"announced":null,"confidence":0.93,
            """.Trim()
            + """
            "evidence":[{"field":"value","start":3,"end":7,"quote":"\"38\"\n"},{"field":"durationMonths","start":0,"end":1,"quote":"7"},
            """.Trim()
            + """
            {"field":"chips[0].vendor","start":0,"end":1,"quote":"N"}]}],"diagnostics":["note"]}
            """.Trim());
    }

    private static ExtractedArticle Article(ExtractedDeal deal) => new(
        "a.txt",
        new ArticleDraft { Name = "a", Text = "x", Format = ArticleFormat.PlainText, Notes = ["note"] },
        "1",
        new ExtractionResult("en", [deal], [], []));

    private static string? Property(string json, string name)
    {
        using var parsed = JsonDocument.Parse(json);
        return parsed.RootElement.GetProperty(name).GetString();
    }

    private static Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments, (_, _) => throw new InvalidOperationException("It must not serve."));
}
