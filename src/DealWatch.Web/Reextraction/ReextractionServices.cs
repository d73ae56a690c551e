namespace DealWatch.Web.Reextraction;

internal static class ReextractionServices
{
    /// <summary>Reading again within the web app: on request, in the background.</summary>
    public static IServiceCollection AddReextraction(this IServiceCollection services)
    {
        services.AddSingleton<RunQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<RunQueue>());
        services.AddScoped<RunQueries>();
        return services;
    }
}
