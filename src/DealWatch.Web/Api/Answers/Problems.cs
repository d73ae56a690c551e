using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace DealWatch.Web.Api.Answers;

/// <summary>Problem details (RFC 9457) for every error on the addresses that programs read; people's pages keep their error page.</summary>
internal static class Problems
{
    private const string ContentType = "application/problem+json";

    private static readonly string[] Places = ["/api", "/export", "/feeds", "/calendar", "/mcp"];

    public static IApplicationBuilder UseProblems(this IApplicationBuilder app) => app.UseWhen(
        context => IsForPrograms(context.Request.Path),
        programs =>
        {
            programs.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = WriteAsync });
            programs.UseStatusCodePages(context => WriteAsync(context.HttpContext));
        });

    public static ObjectResult Missing(this ControllerBase controller, string what) =>
        controller.Problem(statusCode: StatusCodes.Status404NotFound, title: "Not found", detail: what);

    public static bool IsForPrograms(PathString path) => Array.Exists(Places, place => path.StartsWithSegments(place));

    private static Task WriteAsync(HttpContext context) => context.Response.WriteAsJsonAsync(
        new ProblemDetails
        {
            Status = context.Response.StatusCode,
            Title = ReasonPhrases.GetReasonPhrase(context.Response.StatusCode),
            Detail = Detail(context),
            Instance = context.Request.Path,
        },
        options: null,
        contentType: ContentType);

    private static string Detail(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => $"There is nothing at {context.Request.Path}. {Where}",
        StatusCodes.Status405MethodNotAllowed => $"{context.Request.Method} is not understood here: this address is only read. {Where}",
        StatusCodes.Status429TooManyRequests => "This computer sent many requests in a short time. Wait a minute and send it again.",
        >= 500 => $"The answer could not be made. Deals and articles that are stored are not affected; the log in the data folder tells more under {context.TraceIdentifier}.",
        _ => $"The request could not be answered. {Where}",
    };

    private const string Where = "GET /api/v1 lists what there is; /api describes it.";
}
