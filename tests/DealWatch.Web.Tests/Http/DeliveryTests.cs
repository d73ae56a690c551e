using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Parser;

namespace DealWatch.Web.Tests.Http;

/// <summary>How much a browser has to wait for before it shows something: on a slow line each round trip counts.</summary>
public sealed class DeliveryTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/flows")]
    [InlineData("/commitments")]
    public async Task A_page_with_pictures_is_sent_in_an_eighth_of_its_size(string address)
    {
        using var client = Browser();

        using var response = await client.GetAsync(address);

        response.Content.Headers.ContentEncoding.Should().Equal("br");
        var sent = await response.Content.ReadAsByteArrayAsync();
        await using var page = new BrotliStream(new MemoryStream(sent), CompressionMode.Decompress);
        var text = await new StreamReader(page).ReadToEndAsync();
        text.Should().EndWith("</html>\n");
        (sent.Length * 8).Should().BeLessThan(text.Length);
    }

    [Fact]
    public async Task Who_reads_gzip_alone_gets_gzip()
    {
        using var client = Browser("gzip");

        using var response = await client.GetAsync("/flows");

        response.Content.Headers.ContentEncoding.Should().Equal("gzip");
        var sent = await response.Content.ReadAsByteArrayAsync();
        await using var page = new GZipStream(new MemoryStream(sent), CompressionMode.Decompress);
        (await new StreamReader(page).ReadToEndAsync()).Should().EndWith("</html>\n");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles/new")]
    [InlineData("/embed/commitments")]
    public async Task Styles_and_scripts_are_sent_compressed_and_kept_for_good_under_an_address_that_changes_with_them(string address)
    {
        using var client = Browser();
        using var plain = new HttpClient { BaseAddress = app.Address };
        var page = await new HtmlParser().ParseDocumentAsync(await plain.GetStringAsync(address));
        var files = page.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).ToList();
        files.Should().NotBeEmpty();

        foreach (var file in files)
        {
            using var response = await client.GetAsync(file);

            response.StatusCode.Should().Be(HttpStatusCode.OK);
            response.Headers.CacheControl.Should().BeEquivalentTo(CacheControlHeaderValue.Parse("max-age=31536000, immutable"), "{0} never changes", file);
            response.Content.Headers.ContentEncoding.Should().ContainSingle();
            (await response.Content.ReadAsByteArrayAsync()).Length.Should().BeLessThan((await plain.GetByteArrayAsync(file)).Length, "{0} is compressed", file);
        }
    }

    private HttpClient Browser(string encodings = "gzip, deflate, br, zstd") =>
        new() { BaseAddress = app.Address, DefaultRequestHeaders = { { "Accept-Encoding", encodings } } };
}
