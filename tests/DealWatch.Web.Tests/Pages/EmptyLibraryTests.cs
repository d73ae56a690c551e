namespace DealWatch.Web.Tests.Pages;

public sealed class EmptyLibraryTests(EmptyApp app) : IClassFixture<EmptyApp>
{
    [Theory]
    [InlineData("/", "No deals yet")]
    [InlineData("/companies", "No companies yet")]
    [InlineData("/search?q=openai", "Nothing found")]
    public async Task Pages_without_anything_to_show_say_what_to_do_next(string path, string heading)
    {
        using var client = app.Browser();

        var page = await client.ReadAsync(path);

        page.Text(".empty h2").Should().Be(heading);
        page.QuerySelectorAll(".empty a").Select(link => link.Href()).Should().Contain("/articles/new");
    }
}
