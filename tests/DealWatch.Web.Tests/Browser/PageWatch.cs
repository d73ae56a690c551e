using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace DealWatch.Web.Tests.Browser;

/// <summary>Notes what a page must never do: fail in its scripts, break its content policy, ask another host.</summary>
internal sealed class PageWatch
{
    private readonly ConcurrentQueue<string> _complaints = new();

    private PageWatch()
    {
    }

    public static PageWatch On(IPage page, Uri home)
    {
        var watch = new PageWatch();
        page.Console += (_, message) => watch.Note(message.Type == "error", $"console: {message.Text}");
        page.PageError += (_, error) => watch.Note(true, $"script: {error}");
        page.Request += (_, request) => watch.Note(IsForeign(request.Url, home), $"asked another host: {request.Url}");
        page.RequestFailed += (_, request) => watch.Note(request.Failure != "net::ERR_ABORTED", $"failed: {request.Url} {request.Failure}");
        return watch;
    }

    public void ShouldBeClean() => _complaints.Should().BeEmpty();

    private static bool IsForeign(string url, Uri home) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "ws" or "wss" && new Uri(url).Authority != home.Authority;

    private void Note(bool wrong, string complaint)
    {
        if (wrong)
        {
            _complaints.Enqueue(complaint);
        }
    }
}
