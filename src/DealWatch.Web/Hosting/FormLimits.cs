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
            catch (BadHttpRequestException exception)
            {
                context.Response.StatusCode = exception.StatusCode;
                return;
            }
            catch (InvalidDataException)
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return;
            }
        }

        await next(context);
    });
}
