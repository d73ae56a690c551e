using DealWatch.Web.Feeds.Changes;

namespace DealWatch.Web.Feeds;

internal static class FeedServices
{
    public static IServiceCollection AddFeeds(this IServiceCollection services) => services
        .AddScoped<NewDealFeed>()
        .AddScoped<StepChanges>()
        .AddScoped<PeoplesChanges>()
        .AddScoped<ReadingChanges>()
        .AddScoped<ChangeQueries>()
        .AddScoped<NewsQueries>();
}
