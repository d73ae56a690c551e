using System.Net;

namespace DealWatch.Web.Tests.Http;

public sealed class UploadRateTests(UploadRateTests.App app) : IClassFixture<UploadRateTests.App>
{
    private const int PerMinute = 3;

    [Fact]
    public async Task More_forms_than_allowed_in_a_minute_are_put_off_and_reading_goes_on()
    {
        using var visitor = new Visitor(app);
        var form = await visitor.OpenAsync(UploadLabels.Address);

        var answers = new List<VisitedPage>();
        for (var i = 0; i < PerMinute + 1; i++)
        {
            answers.Add(await form.Fill(UploadLabels.Text, UploadSamples.Text("rate")).PressAsync(UploadLabels.Show));
        }

        answers[..PerMinute].Should().OnlyContain(answer => answer.Status == HttpStatusCode.OK);
        answers[PerMinute].Status.Should().Be(HttpStatusCode.TooManyRequests);
        answers[PerMinute].Text.Should().Contain("Too many articles at once");
        (await visitor.OpenAsync("/")).Status.Should().Be(HttpStatusCode.OK);
    }

    public sealed class App : SeededApp
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Server__UploadsPerMinute", $"{PerMinute}")];
    }
}
