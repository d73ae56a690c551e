using DealWatch.Extraction;
using DealWatch.Web.Companies;
using DealWatch.Web.Data;
using DealWatch.Web.Learning;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reextraction;
using DealWatch.Web.Rendering;
using Microsoft.Extensions.Options;

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
        services.AddSingleton(provider => ExtractorWeights.Load(provider.GetRequiredService<IOptions<StorageOptions>>().Value.WeightsFile).LoadAll());
        services.AddSingleton(provider => ExtractionStep.From(provider.GetRequiredService<DealExtractor>()));
        services.AddSingleton(_ => UsdRates.Load());
        services.AddSingleton<ExtractorNames>();
        services.AddSingleton<CompanyDesk>();
        services.AddSingleton<StoredReading>();
        services.AddScoped<StepQueries>();
        services.AddScoped<LabelExport>();
        services.AddSingleton<ArticleStore>();
        services.AddSingleton<JudgementDesk>();
        services.AddSingleton<ArticleIngestor>();
        services.AddSingleton<SeedReader>();
        services.AddSingleton<DraftShelf>();
        services.AddSingleton<ArticleRenderer>();
        return services;
    }
}
