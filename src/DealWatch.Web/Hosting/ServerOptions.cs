namespace DealWatch.Web.Hosting;

/// <summary>Section <c>Server</c>.</summary>
public sealed class ServerOptions
{
    /// <summary>Addresses to listen on, separated by semicolons.</summary>
    public string Urls { get; set; } = "http://127.0.0.1:5080";

    /// <summary>
    /// Allows addresses that other machines can reach, and any Host name. There are no accounts: everyone who reaches the port can read and add articles.
    /// </summary>
    public bool AllowRemote { get; set; }

    /// <summary>Most forms that one client may send in a minute.</summary>
    public int UploadsPerMinute { get; set; } = 60;

    /// <summary>The options of this start; the framework's own <c>--urls</c> means the same as <c>--Server:Urls</c>.</summary>
    public static ServerOptions From(IConfiguration configuration)
    {
        var options = new ServerOptions();
        options.Urls = configuration["urls"] ?? options.Urls;
        configuration.GetSection("Server").Bind(options);
        return options;
    }

    /// <summary>Why the server must not start with these options; null when it may.</summary>
    public string? Problem()
    {
        var urls = Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (urls.Length == 0 || urls.Any(url => !IsAddress(url)))
        {
            return $"Server:Urls must hold addresses such as http://127.0.0.1:5080, separated by semicolons; it is '{Urls}'.";
        }

        var remote = urls.FirstOrDefault(url => !IsLoopback(url));
        return remote is null || AllowRemote ? null
            : $"{remote} can be reached from other machines. DealWatch has no accounts: everyone who reaches it can read and add articles. "
              + "If that is what you want, start with --Server:AllowRemote=true; else listen on http://127.0.0.1:PORT.";
    }

    /// <summary>The server also takes a star or a plus sign for all addresses of the machine.</summary>
    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && address is { Scheme: "http", PathAndQuery: "/" };

    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback;
}
