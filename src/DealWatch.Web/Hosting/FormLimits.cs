namespace DealWatch.Web.Hosting;

/// <summary>
/// Reads a form before anything else does, so that one that is too large is answered 413 and not taken for a form without a token.
/// </summary>
internal static class FormLimits
{
    public static IApplicationBuilder UseFormLimits(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.HasFormContentType && !context.IsErrorPage())
        {
            try
            {
                await context.Request.ReadFormAsync(context.RequestAborted);
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException)
            {
                context.Response.StatusCode = exception switch
                {
                    BadHttpRequestException bad => bad.StatusCode,
                    InvalidDataException => StatusCodes.Status413PayloadTooLarge,
                    _ => StatusCodes.Status400BadRequest,
                };

                // The error page runs on the same request and must not read the form once more.
                context.Request.ContentType = null;
                return;
            }
        }

        await next(context);
    });
}
