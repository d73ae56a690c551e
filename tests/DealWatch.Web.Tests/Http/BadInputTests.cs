using System.Net;
using System.Text;

namespace DealWatch.Web.Tests.Http;

/// <summary>What a person or a program may send by mistake or on purpose: the answer says what is wrong and nothing is stored.</summary>
public sealed class BadInputTests(SeededApp app) : IClassFixture<SeededApp>, IAsyncLifetime
{
    private const int Megabyte = 1024 * 1024;

    private readonly Visitor _visitor = new(app);
    private int _before;

    public async Task InitializeAsync() => _before = await StoredArticles.CountAsync(app);

    public Task DisposeAsync()
    {
        _visitor.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n \u00a0\u3000 ")]
    public async Task Nothing_to_read(string text)
    {
        var form = await OpenAsync();

        var answer = await form.Fill(UploadLabels.Text, text).Fill(UploadLabels.Title, "A title that was typed").PressAsync(UploadLabels.Show);

        await ComplainsAsync(answer);
        answer.ValueOf(UploadLabels.Title).Should().Be("A title that was typed");
    }

    [Fact]
    public async Task An_empty_file()
    {
        var form = await OpenAsync();

        await ComplainsAsync(await form.Attach(UploadLabels.Files, "empty.txt", []).PressAsync(UploadLabels.Show));
    }

    [Fact]
    public async Task Twenty_five_megabytes_of_text_in_a_file()
    {
        var form = await OpenAsync();

        var answer = await form.Attach(UploadLabels.Files, "long.txt", Encoding.UTF8.GetBytes(Repeat("OpenAI signs. ", 25 * Megabyte))).PressAsync(UploadLabels.Show);

        answer.Status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        answer.Text.Should().Contain("5 MB");
        await NothingIsStoredAsync();
    }

    [Fact]
    public async Task Twenty_five_megabytes_of_pasted_text()
    {
        var form = await OpenAsync();

        var answer = await form.Fill(UploadLabels.Text, Repeat("OpenAI signs. ", 25 * Megabyte)).PressAsync(UploadLabels.Show);

        answer.Status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        answer.Text.Should().Contain("5 MB");
        await NothingIsStoredAsync();
    }

    [Fact]
    public async Task A_request_larger_than_all_files_together_may_be()
    {
        var form = await OpenAsync();
        for (var file = 0; file < 6; file++)
        {
            form.Attach(UploadLabels.Files, $"part{file}.txt", new byte[20 * Megabyte]);
        }

        var answer = await form.PressAsync(UploadLabels.Show, asksFirst: true);

        answer.Status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        answer.Text.Should().Contain("That is too large").And.Contain("nothing of it was stored");
        await NothingIsStoredAsync();
    }

    [Fact]
    public async Task A_program_renamed_to_text()
    {
        var bytes = Enumerable.Range(0, 4096).Select(i => (byte)(i * 31 % 256)).ToArray();
        "\u007fELF"u8.CopyTo(bytes);
        var form = await OpenAsync();

        var answer = await form.Attach(UploadLabels.Files, "report.txt", bytes).Fill(UploadLabels.Title, "Kept title").PressAsync(UploadLabels.Show);

        await ComplainsAsync(answer);
        answer.Text.Should().Contain("report.txt");
        answer.ValueOf(UploadLabels.Title).Should().Be("Kept title");
    }

    [Fact]
    public async Task A_title_of_ten_thousand_characters()
    {
        var form = await OpenAsync();

        var answer = await form.Fill(UploadLabels.Text, Sample()).Fill(UploadLabels.Title, new string('x', 10_000)).PressAsync(UploadLabels.Show);

        await ComplainsAsync(answer, UploadLabels.Title);
        answer.ValueOf(UploadLabels.Text).ReplaceLineEndings("\n").Should().Be(Sample());
    }

    [Theory]
    [InlineData("31 Smarch")]
    [InlineData("2025-02-30")]
    [InlineData("0000-00-00")]
    public async Task A_date_that_is_none(string date)
    {
        var form = await OpenAsync();

        var answer = await form.Fill(UploadLabels.Text, Sample()).Fill(UploadLabels.Published, date).PressAsync(UploadLabels.Show);

        await ComplainsAsync(answer, UploadLabels.Published);
        answer.ValueOf(UploadLabels.Text).ReplaceLineEndings("\n").Should().Be(Sample());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public async Task An_address_that_leads_nowhere_good(string url)
    {
        var form = await OpenAsync();

        var answer = await form.Fill(UploadLabels.Text, Sample()).Fill(UploadLabels.Url, url).PressAsync(UploadLabels.Show);

        await ComplainsAsync(answer, UploadLabels.Url);
        answer.All("a[href^='javascript'], a[href^='file']").Should().BeEmpty();
    }

    [Fact]
    public async Task A_form_without_its_token()
    {
        var form = await OpenAsync();

        var answer = await form.Fill(UploadLabels.Text, Sample()).PressAsync(UploadLabels.Show, withToken: false);

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Text.Should().Contain("The request was not understood");
        await NothingIsStoredAsync();
    }

    [Fact]
    public async Task A_form_that_is_none()
    {
        using var content = new StringContent("{\"text\":", Encoding.UTF8, "application/json");

        var answer = await _visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(app.Address, UploadLabels.Address)) { Content = content });

        ((int)answer.Status).Should().BeInRange(400, 499);
        await NothingIsStoredAsync();
    }

    [Fact]
    public async Task A_form_broken_off_in_the_middle()
    {
        using var content = new StringContent("--cut\r\nContent-Disposition: form-data; name=\"Text\"\r\n\r\nOpenAI si");
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=cut");

        var answer = await _visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(app.Address, UploadLabels.Address)) { Content = content });

        ((int)answer.Status).Should().BeInRange(400, 499);
        answer.Html.Should().NotContain("   at ");
        await NothingIsStoredAsync();
    }

    [Theory]
    [InlineData("/deals/0")]
    [InlineData("/deals/99999999999999999999")]
    [InlineData("/articles/-1")]
    [InlineData("/articles/1/../../dealwatch.db")]
    [InlineData("/companies/%00")]
    [InlineData("/%2e%2e/dealwatch.db")]
    [InlineData("/error/999")]
    public async Task An_address_that_names_nothing(string address)
    {
        var answer = await _visitor.OpenAsync(address);

        ((int)answer.Status).Should().BeInRange(400, 499);
        answer.Html.Should().NotContain("   at ").And.NotContain("Exception");
    }

    [Theory]
    [InlineData("/?year=never&minValue=-5&type=nonsense&status=9&scope=x&cursor=abc")]
    [InlineData("/?q=%22%27%28%29*%20AND%20OR%20NOT%20NEAR%28")]
    [InlineData("/?from=0001&to=9999-12-31&lanes=7")]
    [InlineData("/?from=%00&to=2025-99-99&lanes=")]
    [InlineData("/?year=99999999999999999999")]
    [InlineData("/?minValue=99999999999999999999999")]
    [InlineData("/?company=%00")]
    [InlineData("/search?q=%22%27%28%29*%20AND%20NEAR%28")]
    [InlineData("/search?q=%00%ED%A0%80")]
    [InlineData("/companies/suggest?q=%25_%27%22%5C")]
    public async Task A_query_that_makes_no_sense(string address)
    {
        var answer = await _visitor.OpenAsync(address);

        answer.Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_query_of_a_hundred_thousand_characters()
    {
        var answer = await _visitor.OpenAsync("/search?q=" + Repeat("aws+", 6000));

        ((int)answer.Status).Should().BeInRange(200, 499);
        answer.Html.Should().NotContain("Exception");
    }

    private static string Sample() => UploadSamples.Text("Bad input");

    private static string Repeat(string words, int length) => new StringBuilder(length).Insert(0, words, length / words.Length).ToString();

    private Task<VisitedPage> OpenAsync() => _visitor.OpenAsync(UploadLabels.Address);

    /// <param name="answer">What came back.</param>
    /// <param name="label">The field that the complaint is about; null when it is about the article itself.</param>
    private async Task ComplainsAsync(VisitedPage answer, string? label = null)
    {
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        if (label is not null)
        {
            answer.ComplaintAt(label).Should().NotBeEmpty();
        }

        answer.All("[role=alert]:not([hidden])").Select(alert => alert.TextContent.Trim()).Should().NotBeEmpty().And.NotContain("");
        answer.Html.Should().NotContain("   at ");
        await NothingIsStoredAsync();
    }

    private async Task NothingIsStoredAsync() => (await StoredArticles.CountAsync(app)).Should().Be(_before);
}
