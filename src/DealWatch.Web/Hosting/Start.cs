using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;

namespace DealWatch.Web.Hosting;

/// <summary>What happens between building the app and serving: storage, then seeds.</summary>
internal static class Start
{
    /// <exception cref="StorageException">The data folder cannot be used.</exception>
    public static async Task PrepareAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var storage = services.GetRequiredService<Storage>();
        await storage.OpenAsync(cancellationToken);
        var seeds = await services.GetRequiredService<SeedReader>().ReadAsync(cancellationToken);
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("DealWatch");
        logger.LogInformation("Data folder {Folder}", storage.Folder);
        logger.LogInformation("Seeds: {Added} articles read with {Deals} deals, {Known} there already", seeds.Added, seeds.Deals, seeds.Duplicates);
    }
}
