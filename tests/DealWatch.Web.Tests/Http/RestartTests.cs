namespace DealWatch.Web.Tests.Http;

public sealed class RestartTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Fact]
    public async Task A_second_start_doubles_nothing_and_loses_nothing()
    {
        using (var visitor = new Visitor(app))
        {
            var form = await visitor.OpenAsync(UploadLabels.Address);
            await (await form.Fill(UploadLabels.Text, UploadSamples.Text("restart")).PressAsync(UploadLabels.Show)).PressAsync(UploadLabels.Save);
        }

        var before = await StoredArticles.CountAsync(app);

        await app.RestartAsync();

        (await StoredArticles.CountAsync(app)).Should().Be(before);
        (await StoredArticles.CountAsync(app, "restart")).Should().Be(1);
        using var again = new Visitor(app);
        (await again.OpenAsync("/")).Text.Should().Contain("OpenAI").And.Contain("Harbour Lane");
    }
}
