using DealWatch.Web.Exports.Claims;

namespace DealWatch.Web.Exports;

internal static class ExportServices
{
    public static IServiceCollection AddExports(this IServiceCollection services) => services
        .AddScoped<ClaimQueries>()
        .AddScoped<DealExport>()
        .AddScoped<DealReading>()
        .AddScoped<EventQueries>();
}
