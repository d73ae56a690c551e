using Microsoft.Playwright;

namespace DealWatch.Web.Tests.Browser;

/// <summary>One browser for all browser tests; each test opens one context in it, and they run one after the other.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    ];

    /// <summary>A busy machine may take long over a page; a test that fails waits no longer than this.</summary>
    private const int Patience = 90_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _open;

    private static bool MustRun => Environment.GetEnvironmentVariable("CI") is "true" or "1";

    public async Task InitializeAsync()
    {
        if (ChromiumPath.Find() is not { } program)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>
    /// A fresh page; closes that of the test before, because a browser with a hundred open pages is many times slower.
    /// Skips the test where there is no browser, but fails it in CI.
    /// </summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        if (_browser is null)
        {
            Assert.False(MustRun, ChromiumPath.HowToGet);
            Skip.If(true, ChromiumPath.HowToGet);
        }

        if (_open is not null)
        {
            await _open.CloseAsync();
        }

        _open = await _browser!.NewContextAsync(options ?? new());
        _open.SetDefaultTimeout(Patience);
        return await _open.NewPageAsync();
    }
}
