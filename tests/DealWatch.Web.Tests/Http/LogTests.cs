namespace DealWatch.Web.Tests.Http;

public sealed class LogTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Fact]
    public async Task A_request_is_one_line_and_no_word_of_an_article_is_logged()
    {
        using var visitor = new Visitor(app);
        await visitor.OpenAsync("/of-this-name-is-none");
        var form = await visitor.OpenAsync(UploadLabels.Address);
        var preview = await form.Fill(UploadLabels.Text, UploadSamples.Text("log")).Fill(UploadLabels.Title, "A title of its own").PressAsync(UploadLabels.Show);
        await preview.PressAsync(UploadLabels.Save);

        var lines = await LinesAsync();

        lines.Where(line => line.Contains("of-this-name-is-none", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().Contain("\"StatusCode\":404");
        lines.Should().Contain(line => line.Contains("Article {ArticleId} added", StringComparison.Ordinal)).And.OnlyContain(line => line.StartsWith('{'));
        foreach (var words in new[] { "Harbour", "agreed to rent", "carries the mark", "title of its own" })
        {
            lines.Should().NotContain(line => line.Contains(words, StringComparison.OrdinalIgnoreCase));
        }
    }

    private async Task<List<string>> LinesAsync()
    {
        var lines = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(app.DataFolder, "logs"), "*.json"))
        {
            using var log = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            lines.AddRange((await log.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        return lines;
    }
}
