namespace DealWatch.Web.Flows;

internal static class FlowServices
{
    public static IServiceCollection AddFlows(this IServiceCollection services) => services.AddScoped<FlowQueries>();
}
