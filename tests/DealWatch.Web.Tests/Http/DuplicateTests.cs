using System.Text;

namespace DealWatch.Web.Tests.Http;

public sealed class DuplicateTests(SeededApp app) : IClassFixture<SeededApp>, IDisposable
{
    private readonly Visitor _visitor = new(app);

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [InlineData("same-text", "\n")]
    [InlineData("other-line-ends", "\r\n")]
    [InlineData("old-line-ends", "\r")]
    public async Task The_same_article_leads_to_the_one_that_is_there(string mark, string lineEnd)
    {
        var text = UploadSamples.Text(mark);
        var first = await (await ShowAsync(_visitor, $"{mark}.txt", text)).PressAsync(UploadLabels.Save);

        var second = await ShowAsync(_visitor, "another-name.txt", text.Replace("\n", lineEnd, StringComparison.Ordinal));

        second.Address.AbsolutePath.Should().Be(first.Address.AbsolutePath);
        second.Text.Should().Contain("already");
        (await StoredArticles.CountAsync(app, mark)).Should().Be(1);
    }

    [Fact]
    public async Task Two_requests_at_the_same_moment_store_one_article()
    {
        using var other = new Visitor(app);
        var text = UploadSamples.Text("same-moment");
        var previews = new[] { await ShowAsync(_visitor, "one.txt", text), await ShowAsync(other, "two.txt", text) };

        var answers = await Task.WhenAll(previews.Select(preview => preview.PressAsync(UploadLabels.Save)));

        answers.Select(answer => answer.Address.AbsolutePath).Distinct().Should().ContainSingle().Which.Should().MatchRegex(@"^/articles/\d+$");
        (await StoredArticles.CountAsync(app, "same-moment")).Should().Be(1);
    }

    private static async Task<VisitedPage> ShowAsync(Visitor visitor, string fileName, string text)
    {
        var form = await visitor.OpenAsync(UploadLabels.Address);
        return await form.Attach(UploadLabels.Files, fileName, Encoding.UTF8.GetBytes(text)).PressAsync(UploadLabels.Show);
    }
}
