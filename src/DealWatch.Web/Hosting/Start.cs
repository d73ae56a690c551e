using DealWatch.Web.Companies;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace DealWatch.Web.Hosting;

/// <summary>What happens between building the app and serving: the extractor's data are read and checked, storage is opened, seeds are read.</summary>
internal static class Start
{
    /// <exception cref="StorageException">The data folder cannot be used.</exception>
    /// <exception cref="DealWatch.Extraction.Languages.LanguagePackException">A language pack is faulty.</exception>
    public static async Task PrepareAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        var services = app.Services;
        _ = services.GetRequiredService<ExtractionStep>();
        var storage = services.GetRequiredService<Storage>();
        await storage.OpenAsync(cancellationToken);
        await services.GetRequiredService<ExtractorNames>().TeachAsync(cancellationToken);
        var seeds = await services.GetRequiredService<SeedReader>().ReadAsync(cancellationToken);
        app.Logger.LogInformation("Data folder {Folder}", storage.Folder);
        app.Logger.LogInformation("Seeds: {Added} added with deals: {Deals}; {Known} there already", seeds.Added, seeds.Deals, seeds.Duplicates);
    }

    /// <summary>The first thing that a person wants to know.</summary>
    public static void SayWhere(this WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        app.Logger.LogInformation("Open {Address} in a browser; Ctrl+C stops", string.Join(" or ", addresses));
    }
}
