namespace DealWatch.Web.Reviewing;

internal static class ReviewServices
{
    public static IServiceCollection AddReview(this IServiceCollection services) => services
        .AddSingleton<ReviewDesk>()
        .AddScoped<ReviewNames>()
        .AddScoped<ReviewQueue>()
        .AddScoped<ReviewItems>()
        .AddScoped<Disputes>()
        .AddScoped<ReviewAnswers>();
}
