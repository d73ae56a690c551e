using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;

namespace DealWatch.Web.Wording;

/// <summary>What the reader chose at the foot of a page, else what their browser asks for.</summary>
internal sealed class LanguageChoice : IRequestCultureProvider
{
    private const string Cookie = "dealwatch-language";

    public Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var language = InterfaceLanguage.Find(httpContext.Request.Cookies[Cookie])
            ?? httpContext.Request.GetTypedHeaders().AcceptLanguage
                .Where(asked => asked.Quality != 0)
                .OrderByDescending(asked => asked.Quality ?? 1)
                .Select(asked => InterfaceLanguage.Find(asked.Value.Value))
                .FirstOrDefault(known => known is not null)
            ?? InterfaceLanguage.English;
        return Task.FromResult<ProviderCultureResult?>(new("", language.Name));
    }

    /// <summary>A choice changes nothing but how pages read, so that a plain link may make it.</summary>
    public static IResult Remember(HttpContext context, string? to, string? back)
    {
        if (InterfaceLanguage.Find(to) is { } language)
        {
            context.Response.Cookies.Append(
                Cookie,
                language.TwoLetterISOLanguageName,
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        }

        return Results.LocalRedirect(back is not null && RedirectHttpResult.IsLocalUrl(back) ? back : "/");
    }
}
