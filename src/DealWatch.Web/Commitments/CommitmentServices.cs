using DealWatch.Web.Reconciliation;

namespace DealWatch.Web.Commitments;

internal static class CommitmentServices
{
    public static IServiceCollection AddCommitments(this IServiceCollection services) => services
        .AddScoped<CommitmentQueries>()
        .AddSingleton(provider => RevenueFacts.Load(provider.GetRequiredService<UsdRates>()));
}
