using System.Globalization;

namespace DealWatch.Web.Hosting;

/// <summary>Headers that every answer carries.</summary>
internal static class SecurityHeaders
{
    private const string PolicyFormat =
        "default-src 'none'; script-src 'self' 'nonce-{0}'; style-src 'self' 'nonce-{0}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {1}";

    /// <summary>Only what stands under here may be shown inside the pages of others.</summary>
    private static readonly PathString Embeds = "/embed";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var nonce = context.RequestServices.GetRequiredService<CspNonce>().Value;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = string.Format(CultureInfo.InvariantCulture, PolicyFormat, nonce, context.Request.Path.StartsWithSegments(Embeds) ? "*" : "'none'");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return next(context);
    });
}
