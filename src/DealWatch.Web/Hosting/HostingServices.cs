using System.Globalization;
using System.IO.Compression;
using System.Threading.RateLimiting;
using DealWatch.Web.Api.Mcp;
using DealWatch.Web.Ingestion;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace DealWatch.Web.Hosting;

/// <summary>What keeps a server on this machine from being reached or flooded by others.</summary>
internal static class HostingServices
{
    private const long OverheadBytes = 1024 * 1024;

    public static IServiceCollection AddSafeHosting(this IServiceCollection services)
    {
        services.AddOptions<ServerOptions>().BindConfiguration("Server")
            .Validate(options => options.UploadsPerMinute >= 1, "Server:UploadsPerMinute must be at least 1.")
            .ValidateOnStart();
        services.AddOptions<HostFilteringOptions>().Configure<IOptions<ServerOptions>>((filter, server) =>
        {
            filter.AllowedHosts = server.Value.AllowRemote ? ["*"] : ["localhost", "127.0.0.1", "[::1]"];
            filter.AllowEmptyHosts = false;
            filter.IncludeFailureMessage = true;
        });
        services.AddAntiforgery(options => options.Cookie.SameSite = SameSiteMode.Strict);
        services.AddDataProtection().SetApplicationName("DealWatch");
        services.AddSingleton<IConfigureOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>, KeysInDataFolder>();
        services.AddScoped<CspNonce>();
        // What people look at: files and feeds are streamed, and their tags are of the bytes as they are.
        services.AddResponseCompression(options =>
        {
            options.MimeTypes = ["text/html", "text/css", "text/javascript", "image/svg+xml"];
            options.Providers.Add<BrotliPages>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        return services.AddRequestLimits();
    }

    private static IServiceCollection AddRequestLimits(this IServiceCollection services)
    {
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<IngestionOptions>>((kestrel, ingestion) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes(ingestion.Value);
        });
        services.AddOptions<FormOptions>().Configure<IOptions<IngestionOptions>>((form, ingestion) =>
        {
            form.MultipartBodyLengthLimit = MaxRequestBytes(ingestion.Value);
            form.ValueLengthLimit = (int)Math.Min(int.MaxValue, MaxRequestBytes(ingestion.Value));
            form.ValueCountLimit = 256;
        });
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<ServerOptions>>((limiter, server) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = 60.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => HttpMethods.IsPost(context.Request.Method) && !context.IsErrorPage() && !AgentServices.IsAgent(context.Request)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    $"form from {context.Connection.RemoteIpAddress}",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = server.Value.UploadsPerMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("reading"));
        });
        return services;
    }

    /// <summary>An upload may hold several files of full size; each is then measured by itself.</summary>
    private static long MaxRequestBytes(IngestionOptions ingestion) => Math.Min(20, ingestion.MaxFiles) * ingestion.MaxFileBytes + OverheadBytes;
}
