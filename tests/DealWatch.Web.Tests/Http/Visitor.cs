using System.Net;

namespace DealWatch.Web.Tests.Http;

/// <summary>A reader without scripts: keeps cookies, follows redirects, fills forms by what their labels say.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;

    public Visitor(RunningApp app) => _client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = app.Address };

    public async Task<VisitedPage> OpenAsync(string address) => await ReadAsync(await _client.GetAsync(address));

    public async Task<VisitedPage> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            return await ReadAsync(await _client.SendAsync(request));
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<VisitedPage> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return new VisitedPage(this, response.RequestMessage!.RequestUri!, response.StatusCode, await response.Content.ReadAsStringAsync());
        }
    }
}
