using DealWatch.Extraction;
using DealWatch.Web.Companies;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Rendering;

namespace DealWatch.Web.Ingestion;

internal static class IngestionServices
{
    public static IServiceCollection AddIngestion(this IServiceCollection services)
    {
        services.AddOptions<IngestionOptions>().BindConfiguration("Ingestion")
            .Validate(options => options.MaxFileBytes is >= 1024 and <= 100 * 1024 * 1024, "Ingestion:MaxFileBytes must be from 1024 to 104857600.")
            .Validate(options => options.MaxFiles is >= 1 and <= 100, "Ingestion:MaxFiles must be from 1 to 100.")
            .ValidateOnStart();
        services.AddOptions<SeedOptions>().BindConfiguration("Seeds");
        services.AddSingleton(_ => DealExtractor.Create().LoadAll());
        services.AddSingleton(provider => ExtractionStep.From(provider.GetRequiredService<DealExtractor>()));
        services.AddSingleton(_ => UsdRates.Load());
        services.AddSingleton<ExtractorNames>();
        services.AddSingleton<CompanyDesk>();
        services.AddSingleton<ArticleStore>();
        services.AddSingleton<JudgementDesk>();
        services.AddSingleton<ArticleIngestor>();
        services.AddSingleton<SeedReader>();
        services.AddSingleton<DraftShelf>();
        services.AddSingleton<ArticleRenderer>();
        return services;
    }
}
