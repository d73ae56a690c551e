namespace DealWatch.Web.Hosting;

/// <summary>Section <c>Server</c>.</summary>
public sealed class ServerOptions
{
    /// <summary>Addresses to listen on, separated by semicolons.</summary>
    public string Urls { get; set; } = "http://127.0.0.1:5080";

    /// <summary>
    /// Allows addresses that other machines can reach, and any Host name. There are no accounts yet: everyone who reaches the port can read and add articles.
    /// </summary>
    public bool AllowRemote { get; set; }

    public IEnumerable<string> RemoteUrls => Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(url => !IsLoopback(url));

    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback;
}
