using System.Net;
using AngleSharp.Dom;

namespace DealWatch.Web.Tests.Pages;

/// <summary>What holds for every page: outline, landmarks, labels, and nothing that the content policy would block.</summary>
public sealed class EveryPageTests(PagesApp app) : IClassFixture<PagesApp>
{
    public static readonly TheoryData<string, HttpStatusCode> Pages = new()
    {
        { "/", HttpStatusCode.OK },
        { "/?year=1999", HttpStatusCode.OK },
        { "/flows", HttpStatusCode.OK },
        { "/flows?year=1999", HttpStatusCode.OK },
        { "/commitments", HttpStatusCode.OK },
        { "/commitments?company=openai&spread=late", HttpStatusCode.OK },
        { "/commitments?year=1999", HttpStatusCode.OK },
        { "/compare", HttpStatusCode.OK },
        { "/compare?company=openai&company=amazon", HttpStatusCode.OK },
        { "/deals/1/openai-amazon", HttpStatusCode.OK },
        { "/companies", HttpStatusCode.OK },
        { "/companies/openai", HttpStatusCode.OK },
        { "/articles/1", HttpStatusCode.OK },
        { "/articles/new", HttpStatusCode.OK },
        { "/quality", HttpStatusCode.OK },
        { "/review", HttpStatusCode.OK },
        { "/edits", HttpStatusCode.OK },
        { "/companies/openai/edit", HttpStatusCode.OK },
        { "/companies/new", HttpStatusCode.OK },
        { "/companies/changes", HttpStatusCode.OK },
        { "/reextract", HttpStatusCode.OK },
        { "/reextract?show=true", HttpStatusCode.OK },
        { "/learning", HttpStatusCode.OK },
        { "/deals/1/edit", HttpStatusCode.OK },
        { "/deals/1/edit/reports", HttpStatusCode.OK },
        { "/deals/1/edit/merge", HttpStatusCode.OK },
        { "/deals/1/edit/merge?q=zzzz", HttpStatusCode.OK },
        { "/api", HttpStatusCode.OK },
        { "/help", HttpStatusCode.OK },
        { "/?q=valeu%3E10bn", HttpStatusCode.OK },
        { "/search", HttpStatusCode.OK },
        { "/search?q=contratto", HttpStatusCode.OK },
        { "/search?q=zzzz", HttpStatusCode.OK },
        { "/error/400", HttpStatusCode.BadRequest },
        { "/error/404", HttpStatusCode.NotFound },
        { "/error/413", HttpStatusCode.RequestEntityTooLarge },
        { "/error/429", HttpStatusCode.TooManyRequests },
        { "/error/500", HttpStatusCode.InternalServerError },
        { "/nothing/here", HttpStatusCode.NotFound },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Has_a_title_one_first_heading_and_no_level_left_out(string path, HttpStatusCode status)
    {
        using var client = app.Browser();

        var page = await client.ReadAsync(path, status);

        page.Title.Should().Contain("DealWatch");
        page.QuerySelectorAll("h1").Should().ContainSingle();
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        levels.Zip(levels.Skip(1)).Should().NotContain(pair => pair.Second > pair.First + 1);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Has_landmarks_a_skip_link_and_labels_for_all_fields(string path, HttpStatusCode status)
    {
        using var client = app.Browser();

        var page = await client.ReadAsync(path, status);

        page.DocumentElement.GetAttribute("lang").Should().Be("en-GB");
        page.QuerySelector("a.skip-link")!.Href().Should().Be("#main");
        page.QuerySelectorAll("main, header.site-header, footer, nav").Should().HaveCountGreaterThanOrEqualTo(4);
        page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("input:not([type=hidden], [type=checkbox]), select, textarea")
            .Should().OnlyContain(field => page.QuerySelector($"label[for='{field.Id}']") != null);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Holds_nothing_inline_and_asks_nobody_else_for_anything(string path, HttpStatusCode status)
    {
        using var client = app.Browser();

        var page = await client.ReadAsync(path, status);

        page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style, [style]").Should().BeEmpty();
        page.All.SelectMany(element => element.Attributes).Should().NotContain(attribute => attribute.Name.StartsWith("on"));
        page.QuerySelectorAll("script[src], link[href], img[src]").Select(Address).Should().OnlyContain(address => address.StartsWith('/') && !address.StartsWith("//"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Lets_its_style_sheet_come_before_its_scripts(string path, HttpStatusCode status)
    {
        using var client = app.Browser();

        var page = await client.ReadAsync(path, status);

        page.QuerySelectorAll("link[rel=stylesheet]").Should().ContainSingle();
        page.QuerySelectorAll("script[src]").Should().NotBeEmpty()
            .And.OnlyContain(script => script.GetAttribute("type") == "module" && script.GetAttribute("fetchpriority") == "low");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Links_only_to_what_is_there(string path, HttpStatusCode status)
    {
        using var client = app.Browser();
        var page = await client.ReadAsync(path, status);

        foreach (var target in page.QuerySelectorAll("a[href], link[href], script[src]").Select(Address).Where(address => address.StartsWith('/')).Distinct())
        {
            using var response = await client.GetAsync(target);
            response.StatusCode.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.Redirect], "{0} is linked on {1}", target, path);
        }
    }

    private static string Address(IElement element) => element.GetAttribute("href") ?? element.GetAttribute("src") ?? "";
}
