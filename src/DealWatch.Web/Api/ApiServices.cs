using DealWatch.Web.Api.Answers;
using DealWatch.Web.Api.OpenApi;
using DealWatch.Web.Exports;

namespace DealWatch.Web.Api;

internal static class ApiServices
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddControllers(options => options.Filters.Add<KnownParameters>())
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new InternalControllers()))
            .ConfigureApiBehaviorOptions(behaviour => behaviour.SuppressModelStateInvalidFilter = true)
            .AddJsonOptions(json => ExportJson.Configure(json.JsonSerializerOptions));
        services.ConfigureHttpJsonOptions(json => ExportJson.Configure(json.SerializerOptions));
        return services.AddApiDocument();
    }
}
