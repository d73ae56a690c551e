using Microsoft.AspNetCore.Diagnostics;

namespace DealWatch.Web.Hosting;

internal static class ErrorPageRequest
{
    /// <summary>Whether the request is being run again to show its error page. It still is the form that was refused, and must not be refused again.</summary>
    public static bool IsErrorPage(this HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
}
