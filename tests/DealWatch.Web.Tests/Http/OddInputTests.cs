using System.Net;
using System.Text;

namespace DealWatch.Web.Tests.Http;

/// <summary>Input that looks wrong and can be read: it is kept, and what was odd about it does no harm.</summary>
public sealed class OddInputTests(SeededApp app) : IClassFixture<SeededApp>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Visitor _visitor = new(app);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_replaced_and_told()
    {
        const string Accents = "Società, prezzo, perché: già così è più città, università e libertà.\n";
        byte[] bytes = [.. Encoding.UTF8.GetBytes(UploadSamples.Text("broken-utf8") + Accents), 0xC3, 0x28, 0x0A];
        var form = await _visitor.OpenAsync(UploadLabels.Address);

        var preview = await form.Attach(UploadLabels.Files, "damaged.txt", bytes).PressAsync(UploadLabels.Show);
        await preview.PressAsync(UploadLabels.Save);

        preview.All("main .notice").Should().NotBeEmpty("the reader is told");
        (await StoredArticles.TextAsync(app, "broken-utf8")).Should().Contain(Accents).And.Contain("\ufffd(");
    }

    [Theory]
    [InlineData("utf16-le-mark", false, true)]
    [InlineData("utf16-be-mark", true, true)]
    [InlineData("utf16-le-bare", false, false)]
    [InlineData("utf16-be-bare", true, false)]
    public async Task UTF_16_is_read_with_and_without_its_mark(string mark, bool bigEndian, bool withMark)
    {
        var encoding = new UnicodeEncoding(bigEndian, withMark);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(UploadSamples.Text(mark))];

        await KeepAsync($"{mark}.txt", bytes);

        (await StoredArticles.TextAsync(app, mark)).Should().Be(UploadSamples.Text(mark));
    }

    [Fact]
    public async Task A_web_page_loses_its_scripts_handlers_and_bad_links()
    {
        var page = $"""
            <!DOCTYPE html><html lang="en"><head><title>Harbour Lane rents servers</title><script>window.stolen = 1</script></head>
            <body onload="alert(1)"><article><h1>Harbour Lane rents servers</h1>
            <p onclick="alert(2)">{UploadSamples.Text("html-scripts")}</p>
            <p><a href="javascript:alert(3)">More about the servers that Harbour Lane will rent from the company in the coming years.</a></p>
            <p><img src="data:image/png;base64,{new string('A', 2 * 1024 * 1024)}" onerror="alert(4)"> The picture shows a data centre near the harbour.</p>
            <script>document.title = "owned"</script><iframe src="https://attacker.example/"></iframe></article></body></html>
            """;

        var article = await KeepAsync("page.html", Encoding.UTF8.GetBytes(page));

        Harmless(article);
        article.Html.Length.Should().BeLessThan(200_000, "the data URI is gone");
        article.Text.Should().Contain("html-scripts");
    }

    [Fact]
    public async Task Markdown_shows_no_raw_HTML_and_follows_no_bad_link()
    {
        var markdown = $"""
            # Harbour Lane rents servers

            {UploadSamples.Text("markdown-html")}

            <script>window.stolen = 1</script>
            <img src=x onerror=alert(1)>
            <iframe src="https://attacker.example/"></iframe>

            [a link](javascript:alert(2)) and [another](vbscript:x) and <a href="javascript:alert(3)">a third</a>
            ![a picture](https://attacker.example/pixel.gif)
            """;

        var article = await KeepAsync("notes.md", Encoding.UTF8.GetBytes(markdown));

        Harmless(article);
        article.Text.Should().Contain("markdown-html");
    }

    [Theory]
    [InlineData("path-parts", "../../../../tmp/dealwatch-escaped.txt")]
    [InlineData("windows-path", @"C:\Users\reader\Desktop\dealwatch-escaped.txt")]
    [InlineData("absolute-path", "/tmp/dealwatch-escaped.txt")]
    public async Task A_file_name_with_path_parts_is_only_a_name(string mark, string fileName)
    {
        await KeepAsync(fileName, Encoding.UTF8.GetBytes(UploadSamples.Text(mark)));

        (await StoredArticles.CountAsync(app, mark)).Should().Be(1);
        File.Exists("/tmp/dealwatch-escaped.txt").Should().BeFalse();
        Directory.EnumerateFiles(app.DataFolder, "*escaped*", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_name_of_four_hundred_characters_is_accepted()
    {
        await KeepAsync(new string('n', 396) + ".txt", Encoding.UTF8.GetBytes(UploadSamples.Text("long-name")));

        (await StoredArticles.CountAsync(app, "long-name")).Should().Be(1);
    }

    [Fact]
    public async Task A_language_without_a_pack_is_kept_and_told()
    {
        const string Finnish =
            "Satamakadun laskenta vuokraa palvelimia kolmeksi vuodeksi. Yhtiö kertoi asiasta maanantaina, mutta ei sanonut, mistä palvelimet tulevat eikä mitä ne maksavat.\n";
        var form = await _visitor.OpenAsync(UploadLabels.Address);

        var preview = await form.Fill(UploadLabels.Text, Finnish).PressAsync(UploadLabels.Show);
        var article = await preview.PressAsync(UploadLabels.Save);

        preview.Text.Should().ContainEquivalentOf("language");
        article.Address.AbsolutePath.Should().MatchRegex(@"^/articles/\d+$");
        (await StoredArticles.TextAsync(app, "Satamakadun")).Should().Be(Finnish);
    }

    [Fact]
    public async Task One_sentence_of_a_megabyte_is_answered()
    {
        var text = "The mark is one-sentence and " + string.Concat(Enumerable.Repeat("Oracle and OpenAI and $3 billion and ", 28_000)) + "so on";

        await AnswersInTimeAsync(text);
    }

    [Fact]
    public async Task One_word_of_a_megabyte_is_answered() => await AnswersInTimeAsync("Word " + new string('a', 1_000_000));

    [Theory]
    [InlineData("nested.txt", "(", ")", "Check what was found")]
    [InlineData("nested.md", "[", "]", "Check what was found")]
    [InlineData("nested.md", "> ", "", "Check what was found")]
    [InlineData("nested.html", "<div>", "</div>", "nested.html was not taken. The page is nested too deeply")]
    public async Task A_hundred_thousand_nested_brackets_are_answered(string fileName, string open, string close, string said)
    {
        var text = new StringBuilder().Insert(0, open, 100_000).Append(" Harbour Lane rents servers from Oracle. ");
        text.Append(new StringBuilder().Insert(0, close, 100_000));
        var form = await _visitor.OpenAsync(UploadLabels.Address);

        var answer = await form.Attach(UploadLabels.Files, fileName, Encoding.UTF8.GetBytes(text.ToString())).PressAsync(UploadLabels.Show).WaitAsync(Patience);

        answer.Text.Should().Contain(said);
    }

    private static void Harmless(VisitedPage page)
    {
        page.All("main script, main iframe, main img, main object, main embed, main style").Should().BeEmpty();
        page.All("main *").SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Should().BeEmpty();
        page.All("main [href]").Select(link => link.GetAttribute("href")!).Should().NotContain(
            target => !target.StartsWith('/') && !target.StartsWith('#') && !target.StartsWith("https:"));
    }

    private async Task AnswersInTimeAsync(string text)
    {
        var form = await _visitor.OpenAsync(UploadLabels.Address);

        var answer = await form.Fill(UploadLabels.Text, text).PressAsync(UploadLabels.Show).WaitAsync(Patience);

        answer.Status.Should().Be(HttpStatusCode.OK);
    }

    private async Task<VisitedPage> KeepAsync(string fileName, byte[] content)
    {
        var form = await _visitor.OpenAsync(UploadLabels.Address);
        var preview = await form.Attach(UploadLabels.Files, fileName, content).PressAsync(UploadLabels.Show);
        preview.Status.Should().Be(HttpStatusCode.OK, preview.Text);
        var article = await preview.PressAsync(UploadLabels.Save);
        article.Address.AbsolutePath.Should().MatchRegex(@"^/articles/\d+$", article.Text);
        return article;
    }
}
