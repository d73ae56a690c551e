namespace DealWatch.Web.Timelines;

internal static class TimelineServices
{
    public static IServiceCollection AddTimelines(this IServiceCollection services) => services.AddScoped<TimelineQueries>();
}
