using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DealWatch.Web.Pages.Companies;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.WebEncoders;
using Microsoft.Net.Http.Headers;

namespace DealWatch.Web.Wording;

/// <summary>The language of the pages.</summary>
internal static class WordingServices
{
    public static IServiceCollection AddWording(this IServiceCollection services)
    {
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(CultureInfo.InvariantCulture, InterfaceLanguage.English);
            options.SupportedCultures = [CultureInfo.InvariantCulture];
            options.SupportedUICultures = [.. InterfaceLanguage.All];
            options.RequestCultureProviders = [new LanguageChoice()];
        });
    }

    /// <summary>Only what people read is localized, pages, pictures and what is offered while they type: what programs read is English, whatever they ask for.</summary>
    public static IApplicationBuilder UsePageLanguage(this IApplicationBuilder app) => app.UseWhen(IsForPeople, pages => pages
        .UseRequestLocalization()
        .Use((context, next) =>
        {
            context.Response.Headers.ContentLanguage = InterfaceLanguage.Current.Name;
            context.Response.Headers.Append(HeaderNames.Vary, "Accept-Language, Cookie");
            return next(context);
        }));

    public static void MapLanguageSwitch(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/language", (HttpContext context, string? to, string? back) => LanguageChoice.Remember(context, to, back)).ExcludeFromDescription();

    private static bool IsForPeople(HttpContext context) =>
        context.Request.Path == SuggestEndpoint.Path
        || (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null && Path.GetExtension(context.Request.Path) is "" or ".svg");
}
